package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.LevelSchemesContract;

class LevelSchemesContractIT extends CentersPostgresTest implements LevelSchemesContract {

    @Override
    public LevelSchemes schemes() {
        return repository(LevelSchemes.class);
    }
}
