package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.permit.TeacherPermits;
import org.caravanserai.domain.centers.permit.TeacherPermitsContract;

class TeacherPermitsContractIT extends CentersPostgresTest implements TeacherPermitsContract {

    @Override
    public TeacherPermits permits() {
        return repository(TeacherPermits.class);
    }
}
