package org.caravanserai.centers.reported;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.reported.ReportedCenters;
import org.caravanserai.domain.centers.reported.ReportedRow;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Reports of other sources about a public center. */
@UseCase
@Public
public class ShowReports {

    private final Centers centers;
    private final ReportedCenters reported;

    @Inject
    public ShowReports(Centers centers, ReportedCenters reported) {
        this.centers = centers;
        this.reported = reported;
    }

    /** The latest first; none of a center that is not public. */
    public List<ReportedRow> execute(Slug slug) {
        return centers.bySlug(slug)
                .filter(center -> CenterState.PUBLIC.contains(center.state()))
                .map(center -> reported.about(center.id()))
                .orElse(List.of());
    }
}
