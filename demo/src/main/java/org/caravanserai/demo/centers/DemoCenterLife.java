package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.centers.center.AppointToPost;
import org.caravanserai.centers.center.OpenCenter;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.shared.Slug;

/** Takes a center of the demo data from its application to its opening, on the days when it would have happened. */
@ApplicationScoped
class DemoCenterLife {

    private static final String HOST = "center";
    private static final String PARTNER = "officer";

    private final DemoPeople people;
    private final DemoCenterApproval approval;
    private final DemoCenterAgreement agreement;
    private final AppointToPost appoint;
    private final OpenCenter open;

    @Inject
    DemoCenterLife(
            DemoPeople people,
            DemoCenterApproval approval,
            DemoCenterAgreement agreement,
            AppointToPost appoint,
            OpenCenter open) {
        this.people = people;
        this.approval = approval;
        this.agreement = agreement;
        this.appoint = appoint;
        this.open = open;
    }

    /**
     * @param daysAgo when it opened
     * @param day the same as a date
     */
    void open(CenterPlan plan, int daysAgo, LocalDate day) {
        var slug = Slug.of(plan.slug());
        approval.approve(slug, daysAgo);
        agreement.file(slug, HOST, day, daysAgo + 60);
        agreement.sign(slug, HOST, daysAgo + 50);
        if (plan.partner() != null) {
            agreement.sign(slug, PARTNER, daysAgo + 40);
            appoint(slug, PARTNER, CenterSide.PARTNER, "Wang Jiaqi", day, daysAgo + 20);
        }
        appoint(slug, HOST, CenterSide.HOST, "Nguyễn Thị Lan", day, daysAgo + 20);
        people.act(HOST, daysAgo, () -> open.execute(slug, day));
    }

    private void appoint(Slug slug, String who, CenterSide side, String person, LocalDate from, int daysAgo) {
        people.act(
                who,
                daysAgo,
                () -> appoint.execute(slug, new AppointToPost.PostDraft(PostKind.DIRECTOR, side, person, from, null)));
    }
}
