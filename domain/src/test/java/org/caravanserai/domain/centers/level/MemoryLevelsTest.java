package org.caravanserai.domain.centers.level;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryLevelsTest extends CentersInMemory implements LevelsContract {

    @Override
    public LevelSchemes schemes() {
        return levelSchemes;
    }

    @Override
    public Levels levels() {
        return levels;
    }
}
