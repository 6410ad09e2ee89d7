package org.caravanserai.centers.point;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.point.TeachingPoint;
import org.caravanserai.domain.centers.point.TeachingPoints;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The teaching points of a center, for everybody who may see it. */
@UseCase
@Public
public class ShowTeachingPoints {

    private final Centers centers;
    private final TeachingPoints points;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public ShowTeachingPoints(Centers centers, TeachingPoints points, CenterStaff staff, Clock clock) {
        this.centers = centers;
        this.points = points;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param open whether it is open today at the place of the center
     */
    public record Line(TeachingPoint point, boolean open) {}

    /**
     * Those that are open first.
     *
     * @throws NotFound when the caller may not see the center
     */
    public List<Line> execute(Slug slug) {
        var center = centers.bySlug(slug).filter(staff::sees).orElseThrow(() -> new NotFound("not-found"));
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        return points.of(center.id()).stream()
                .map(point -> new Line(
                        point,
                        point.isUsableOn(today)
                                && !today.isBefore(point.content().openedOn())))
                .toList();
    }
}
