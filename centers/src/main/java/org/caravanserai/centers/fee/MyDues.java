package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.Due;
import org.caravanserai.domain.centers.fee.OwnDues;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What the caller has to pay for classes. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyDues {

    private final OwnDues dues;
    private final CenterStaff staff;

    @Inject
    public MyDues(OwnDues dues, CenterStaff staff) {
        this.dues = dues;
        this.staff = staff;
    }

    public List<Due> execute() {
        return dues.of(staff.account());
    }
}
