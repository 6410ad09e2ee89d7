package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.centers.center.DraftCenter;
import org.caravanserai.centers.center.SubmitCenter;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.shared.Slug;

/** Language centers in several states, made by the people who would make them. */
@ApplicationScoped
class DemoCenters implements DemoStep {

    private static final String DIRECTOR = "center";
    private static final int RUNNING_SINCE = 400;
    private static final int CLOSED_OPENED = 1500;

    private final DemoPeople people;
    private final DraftCenter draft;
    private final SubmitCenter submit;
    private final DemoCenterLife life;

    @Inject
    DemoCenters(DemoPeople people, DraftCenter draft, SubmitCenter submit, DemoCenterLife life) {
        this.people = people;
        this.draft = draft;
        this.submit = submit;
        this.life = life;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void run() {
        apply(CenterPlan.RUNNING, RUNNING_SINCE + 120);
        life.open(CenterPlan.RUNNING, RUNNING_SINCE, opened(RUNNING_SINCE));
        apply(CenterPlan.CLOSED, CLOSED_OPENED + 120);
        life.open(CenterPlan.CLOSED, CLOSED_OPENED, opened(CLOSED_OPENED));
        apply(CenterPlan.APPLIED, 9);
    }

    private LocalDate opened(int daysAgo) {
        return people.today(ZoneOffset.UTC).minusDays(daysAgo);
    }

    private void apply(CenterPlan plan, int daysAgo) {
        people.act(DIRECTOR, daysAgo + 10, () -> draft.execute(plan.draft()));
        people.act(DIRECTOR, daysAgo, () -> submit.execute(Slug.of(plan.slug())));
    }
}
