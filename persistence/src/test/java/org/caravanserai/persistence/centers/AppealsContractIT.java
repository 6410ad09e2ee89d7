package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.AppealsContract;
import org.caravanserai.domain.centers.assessment.Assessments;

class AppealsContractIT extends CentersPostgresTest implements AppealsContract {

    @Override
    public Assessments assessments() {
        return repository(Assessments.class);
    }

    @Override
    public Appeals appeals() {
        return repository(Appeals.class);
    }
}
