package org.caravanserai.domain.exchanges.units;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryUnitsTest extends ExchangesInMemory implements UnitsContract {

    private final MemoryUnits units = new MemoryUnits(exchanges.agreements);

    MemoryUnitsTest() {
        memory.include(units.table);
    }

    @Override
    public Units units() {
        return units;
    }

    @Override
    public UnitDirectory directory() {
        return units.directory;
    }
}
