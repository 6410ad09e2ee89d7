package org.caravanserai.centers.status;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.status.CenterStatus;
import org.caravanserai.domain.centers.status.CenterStatuses;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The statuses of a center, for everybody who may see it. */
@UseCase
@Public
public class ShowCenterStatuses {

    private final Centers centers;
    private final CenterStatuses statuses;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public ShowCenterStatuses(Centers centers, CenterStatuses statuses, CenterStaff staff, Clock clock) {
        this.centers = centers;
        this.statuses = statuses;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param held whether it holds today at the place of the center
     */
    public record Line(CenterStatus status, boolean held) {}

    /**
     * The latest first.
     *
     * @throws NotFound when the caller may not see the center
     */
    public List<Line> execute(Slug slug) {
        var center = centers.bySlug(slug).filter(staff::sees).orElseThrow(() -> new NotFound("not-found"));
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        return statuses.of(center.id()).stream()
                .map(status -> new Line(status, status.isHeldOn(today)))
                .toList();
    }
}
