package org.caravanserai.domain.centers.permit;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryTeacherPermitsTest extends CentersInMemory implements TeacherPermitsContract {

    @Override
    public TeacherPermits permits() {
        return permits;
    }
}
