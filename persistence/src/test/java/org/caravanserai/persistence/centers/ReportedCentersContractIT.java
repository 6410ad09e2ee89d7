package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.reported.ReportedCenters;
import org.caravanserai.domain.centers.reported.ReportedCentersContract;

class ReportedCentersContractIT extends CentersPostgresTest implements ReportedCentersContract {

    @Override
    public ReportedCenters reported() {
        return repository(ReportedCenters.class);
    }
}
