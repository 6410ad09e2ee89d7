package org.caravanserai.domain.centers.attendance;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryAttendanceBookTest extends CentersInMemory implements AttendanceBookContract {

    @Override
    public AttendanceBook book() {
        return results.attendance;
    }
}
