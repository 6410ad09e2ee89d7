package org.caravanserai.domain.centers.plan;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryAnnualReportsTest extends CentersInMemory implements AnnualReportsContract {

    @Override
    public AnnualReports reports() {
        return plans.reports;
    }

    @Override
    public Plans plans() {
        return plans;
    }
}
