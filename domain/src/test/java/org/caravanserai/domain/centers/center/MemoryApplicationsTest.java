package org.caravanserai.domain.centers.center;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryApplicationsTest extends CentersInMemory implements ApplicationsContract {

    @Override
    public Applications applications() {
        return applications;
    }
}
