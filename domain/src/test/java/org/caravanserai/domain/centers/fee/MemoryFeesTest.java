package org.caravanserai.domain.centers.fee;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryFeesTest extends CentersInMemory implements FeesContract {

    @Override
    public Fees fees() {
        return fees;
    }
}
