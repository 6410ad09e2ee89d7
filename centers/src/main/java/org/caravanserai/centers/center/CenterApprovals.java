package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;

/** Approves centers: each gets a number of its year, and a time within which it has to open. */
@ApplicationScoped
class CenterApprovals {

    private final Centers centers;
    private final CenterDeadlines deadlines;
    private final Clock clock;

    @Inject
    CenterApprovals(Centers centers, CenterDeadlines deadlines, Clock clock) {
        this.centers = centers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void approve(Center center) {
        int year = clock.instant().atZone(center.zone()).getYear();
        center.approve("LC-%d-%04d".formatted(year, centers.nextApproval(year)), clock.instant());
        deadlines.approved(center);
    }
}
