package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.centers.center.AnnounceClosing;
import org.caravanserai.centers.center.CloseCenter;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.shared.Slug;

/** Closes a center of the demo data, announced some months before. */
@ApplicationScoped
class DemoCenterClosing {

    private static final String HOST = "center";

    private final DemoPeople people;
    private final AnnounceClosing announce;
    private final CloseCenter close;

    @Inject
    DemoCenterClosing(DemoPeople people, AnnounceClosing announce, CloseCenter close) {
        this.people = people;
        this.announce = announce;
        this.close = close;
    }

    /**
     * @param daysAgo when it closed
     * @param day the same as a date
     */
    void close(CenterPlan plan, int daysAgo, LocalDate day) {
        var slug = Slug.of(plan.slug());
        people.act(
                HOST,
                daysAgo + 150,
                () -> announce.execute(
                        slug,
                        day,
                        Map.of(ClosureReason.LOW_ENROLMENT, 70, ClosureReason.HOST_DECISION, 30),
                        "Too few learners of engineering chose Chinese; the host teaches them in Hanoi from now on."));
        people.act(
                HOST,
                daysAgo,
                () -> close.execute(
                        slug,
                        new CloseCenter.Settlement(
                                Slug.of(CenterPlan.HOST),
                                "Books and computers went to the host.",
                                "All fees are settled; the remaining 1,240 USD went to the host.")));
    }
}
