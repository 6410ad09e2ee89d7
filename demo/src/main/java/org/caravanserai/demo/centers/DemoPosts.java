package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.centers.center.AppointToPost;
import org.caravanserai.centers.center.PlanPosts;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
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
        plan("TEACHER", "HOST", 1, OPENED);
        plan("ADMINISTRATOR", "HOST", 1, OPENED);
        plan("TEACHER", "PARTNER", 2, OPENED);
        plan("TEACHER", "HOST", 2, GREW);
        appoint("ADMINISTRATOR", "HOST", "Trần Thị Hoa", OPENED, null);
        appoint("TEACHER", "HOST", "Wijayanti", OPENED, null);
        appoint("TEACHER", "HOST", "Phạm Quốc Huy", GREW, LEFT);
        appoint("TEACHER", "PARTNER", "Zhou Min", OPENED, null);
        appoint("TEACHER", "PARTNER", "Xu Yan", OPENED, null);
    }

    private void plan(String kind, String side, int number, int daysAgo) {
        var command = new PlanPosts.Command(
                kind, side, String.valueOf(number), day(daysAgo).toString());
        act(side, daysAgo, () -> plan.execute(CENTER, command));
    }

    private void appoint(String kind, String side, String person, int daysAgo, @Nullable Integer left) {
        var until = left == null ? null : day(left).toString();
        var command = new AppointToPost.Command(kind, side, person, day(daysAgo).toString(), until);
        act(side, daysAgo, () -> appoint.execute(CENTER, command));
    }

    private void act(String side, int daysAgo, Runnable action) {
        people.act(side.equals("HOST") ? "center" : "officer", daysAgo, action);
    }

    private LocalDate day(int daysAgo) {
        return people.today(ZoneOffset.UTC).minusDays(daysAgo);
    }
}
