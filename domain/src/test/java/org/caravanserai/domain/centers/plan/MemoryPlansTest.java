package org.caravanserai.domain.centers.plan;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryPlansTest extends CentersInMemory implements PlansContract {

    @Override
    public Plans plans() {
        return plans;
    }
}
