package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.level.LevelsContract;

class LevelsContractIT extends CentersPostgresTest implements LevelsContract {

    @Override
    public LevelSchemes schemes() {
        return repository(LevelSchemes.class);
    }

    @Override
    public Levels levels() {
        return repository(Levels.class);
    }
}
