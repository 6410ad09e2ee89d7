package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterDay;
import org.caravanserai.domain.centers.center.CenterDays;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The day of the running centers that the caller directs. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ShowCenterDays {

    private final CenterDays days;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public ShowCenterDays(CenterDays days, CenterStaff staff, Clock clock) {
        this.days = days;
        this.staff = staff;
        this.clock = clock;
    }

    public List<CenterDay> execute() {
        return days.of(staff.organizations(), clock.instant());
    }
}
