package org.caravanserai.domain.exchanges.nomination;

import java.util.Optional;
import java.util.UUID;

/** Addresses abroad and emergency contacts. What is loaded is written back with the transaction. */
public interface StayContacts {

    void add(StayContact contact);

    Optional<StayContact> of(UUID mobility);
}
