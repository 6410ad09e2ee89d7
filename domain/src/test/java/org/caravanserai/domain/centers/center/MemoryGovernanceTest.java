package org.caravanserai.domain.centers.center;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryGovernanceTest extends CentersInMemory implements GovernanceContract {

    @Override
    public Governance governance() {
        return governance;
    }
}
