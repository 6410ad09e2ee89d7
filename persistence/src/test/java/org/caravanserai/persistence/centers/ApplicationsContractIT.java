package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.ApplicationsContract;

class ApplicationsContractIT extends CentersPostgresTest implements ApplicationsContract {

    @Override
    public Applications applications() {
        return repository(Applications.class);
    }
}
