package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.assessment.AssessmentsContract;

class AssessmentsContractIT extends CentersPostgresTest implements AssessmentsContract {

    @Override
    public Assessments assessments() {
        return repository(Assessments.class);
    }
}
