package org.caravanserai.domain.exchanges.office;

import java.util.Optional;
import java.util.UUID;

/** International offices. What is loaded is written back with the transaction. */
public interface ExchangeOffices {

    Optional<ExchangeOffice> of(UUID organization);

    void add(ExchangeOffice office);
}
