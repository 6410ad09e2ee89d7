package org.caravanserai.domain.centers.center;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryClosingsTest extends CentersInMemory implements ClosingsContract {

    @Override
    public Closings closings() {
        return closings;
    }
}
