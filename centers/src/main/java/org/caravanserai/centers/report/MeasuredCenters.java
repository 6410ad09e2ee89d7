package org.caravanserai.centers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;

/** Measures that the caller may see, and their day: directors and readers see their own centers, the authority all public ones. */
@ApplicationScoped
class MeasuredCenters {

    private final Centers centers;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    MeasuredCenters(Centers centers, CenterStaff staff, Clock clock) {
        this.centers = centers;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller is neither a director of the center nor of the authority
     */
    Center seen(Slug slug) {
        return centers.bySlug(slug)
                .filter(center -> staff.reads(center)
                        || center.state().isPublic() && staff.caller().may(Permission.APPROVE_CENTERS))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    boolean reads(Center center) {
        return staff.reads(center);
    }

    /** Today at the center. */
    LocalDate today(Center center) {
        return clock.instant().atZone(center.zone()).toLocalDate();
    }
}
