package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.status.CenterStatuses;
import org.caravanserai.domain.centers.status.CenterStatusesContract;

class CenterStatusesContractIT extends CentersPostgresTest implements CenterStatusesContract {

    @Override
    public CenterStatuses statuses() {
        return repository(CenterStatuses.class);
    }
}
