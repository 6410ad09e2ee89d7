package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.plan.AnnualReports;
import org.caravanserai.domain.centers.plan.AnnualReportsContract;
import org.caravanserai.domain.centers.plan.Plans;

class AnnualReportsContractIT extends CentersPostgresTest implements AnnualReportsContract {

    @Override
    public AnnualReports reports() {
        return repository(AnnualReports.class);
    }

    @Override
    public Plans plans() {
        return repository(Plans.class);
    }
}
