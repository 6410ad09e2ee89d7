package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceBookContract;

class AttendanceBookContractIT extends CentersPostgresTest implements AttendanceBookContract {

    @Override
    public AttendanceBook book() {
        return repository(AttendanceBook.class);
    }
}
