package org.caravanserai.domain.centers.assessment;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryAssessmentsTest extends CentersInMemory implements AssessmentsContract {

    @Override
    public Assessments assessments() {
        return results.assessments;
    }
}
