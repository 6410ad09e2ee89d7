package org.caravanserai.domain.exchanges.office;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;

/** International offices in memory. */
public final class MemoryExchangeOffices implements ExchangeOffices {

    public final MemoryTable<ExchangeOffice> table =
            new MemoryTable<ExchangeOffice>().unique(ExchangeOffice::organization);

    @Override
    public Optional<ExchangeOffice> of(UUID organization) {
        return table.first(office -> office.organization().equals(organization));
    }

    @Override
    public void add(ExchangeOffice office) {
        table.add(office);
    }
}
