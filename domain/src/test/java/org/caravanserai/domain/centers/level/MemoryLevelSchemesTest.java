package org.caravanserai.domain.centers.level;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryLevelSchemesTest extends CentersInMemory implements LevelSchemesContract {

    @Override
    public LevelSchemes schemes() {
        return levelSchemes;
    }
}
