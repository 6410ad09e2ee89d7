package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.attendance.Absences;
import org.caravanserai.domain.centers.attendance.AbsencesContract;

class AbsencesContractIT extends CentersPostgresTest implements AbsencesContract {

    @Override
    public Absences absences() {
        return repository(Absences.class);
    }
}
