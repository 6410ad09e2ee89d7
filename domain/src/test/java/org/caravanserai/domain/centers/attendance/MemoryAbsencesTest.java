package org.caravanserai.domain.centers.attendance;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryAbsencesTest extends CentersInMemory implements AbsencesContract {

    @Override
    public Absences absences() {
        return absences;
    }
}
