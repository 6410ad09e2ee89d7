package org.caravanserai.domain.centers.reported;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryReportedCentersTest extends CentersInMemory implements ReportedCentersContract {

    @Override
    public ReportedCenters reported() {
        return reportedCenters;
    }
}
