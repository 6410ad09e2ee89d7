package org.caravanserai.domain.centers.status;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryCenterStatusesTest extends CentersInMemory implements CenterStatusesContract {

    @Override
    public CenterStatuses statuses() {
        return statuses;
    }
}
