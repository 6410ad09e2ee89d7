package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.exchanges.units.Units;
import org.caravanserai.domain.exchanges.units.UnitsContract;

class UnitsContractIT extends ExchangesInPostgres implements UnitsContract {

    @Override
    public Units units() {
        return repository(Units.class);
    }

    @Override
    public UnitDirectory directory() {
        return repository(UnitDirectory.class);
    }
}
