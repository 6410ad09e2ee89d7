package org.caravanserai.domain.centers.assessment;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryAppealsTest extends CentersInMemory implements AppealsContract {

    @Override
    public Assessments assessments() {
        return results.assessments;
    }

    @Override
    public Appeals appeals() {
        return results.appeals;
    }
}
