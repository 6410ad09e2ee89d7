package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.centers.center.AppointToPost;
import org.caravanserai.centers.center.AppointToPost.PostDraft;
import org.caravanserai.centers.center.PlanPosts;
import org.caravanserai.centers.center.PlanPosts.PlannedPosts;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Posts that the running center plans besides its directors, as its application says: four teachers and an administrator. One is vacant. */
@ApplicationScoped
class DemoPosts implements DemoStep {

    private static final Slug CENTER = Slug.of(CenterPlan.RUNNING.slug());
    private static final int OPENED = 400;
    private static final int GREW = 210;
    private static final int LEFT = 40;

    private final DemoPeople people;
    private final PlanPosts plan;
    private final AppointToPost appoint;

    @Inject
    DemoPosts(DemoPeople people, PlanPosts plan, AppointToPost appoint) {
        this.people = people;
        this.plan = plan;
        this.appoint = appoint;
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public void run() {
        plan(PostKind.TEACHER, CenterSide.HOST, 1, OPENED);
        plan(PostKind.ADMINISTRATOR, CenterSide.HOST, 1, OPENED);
        plan(PostKind.TEACHER, CenterSide.PARTNER, 2, OPENED);
        plan(PostKind.TEACHER, CenterSide.HOST, 2, GREW);
        appoint(PostKind.ADMINISTRATOR, CenterSide.HOST, "Trần Thị Hoa", OPENED, null);
        appoint(PostKind.TEACHER, CenterSide.HOST, "Wijayanti", OPENED, null);
        appoint(PostKind.TEACHER, CenterSide.HOST, "Phạm Quốc Huy", GREW, LEFT);
        appoint(PostKind.TEACHER, CenterSide.PARTNER, "Zhou Min", OPENED, null);
        appoint(PostKind.TEACHER, CenterSide.PARTNER, "Xu Yan", OPENED, null);
    }

    private void plan(PostKind kind, CenterSide side, int number, int daysAgo) {
        var planned = new PlannedPosts(kind, side, number, day(daysAgo));
        act(side, daysAgo, () -> plan.execute(CENTER, planned));
    }

    private void appoint(PostKind kind, CenterSide side, String person, int daysAgo, @Nullable Integer left) {
        var draft = new PostDraft(kind, side, person, day(daysAgo), left == null ? null : day(left));
        act(side, daysAgo, () -> appoint.execute(CENTER, draft));
    }

    private void act(CenterSide side, int daysAgo, Runnable action) {
        people.act(side == CenterSide.HOST ? "center" : "officer", daysAgo, action);
    }

    private LocalDate day(int daysAgo) {
        return people.today(ZoneOffset.UTC).minusDays(daysAgo);
    }
}
