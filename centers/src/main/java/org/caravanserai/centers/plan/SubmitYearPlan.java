package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.center.CenterDeadlines;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.PlanFields;
import org.caravanserai.domain.centers.plan.PlanSubmission;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A director hands the plan of a year to the authority; what it said is kept, so that the next time shows what changed. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SubmitYearPlan {

    private final CenterPlans centers;
    private final Plans plans;
    private final CenterDeadlines deadlines;
    private final History history;
    private final Clock clock;

    @Inject
    public SubmitYearPlan(CenterPlans centers, Plans plans, CenterDeadlines deadlines, History history, Clock clock) {
        this.centers = centers;
        this.plans = plans;
        this.deadlines = deadlines;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller directs no such center, or it has no plan for the year
     * @throws Invalid {@code required} for activities, targets or budget when they say nothing
     * @throws Refused {@code plan-state} when it is neither a draft nor was sent back
     */
    public void execute(Slug slug, int year) {
        var found = centers.lockDirected(slug, year);
        var plan = found.plan();
        var now = clock.instant();
        history.step(plan, PlanAction.SUBMITTED, null, () -> plan.submit(now));
        plans.keep(plan.id(), new PlanSubmission(plan.revision(), now, PlanFields.of(plan.content())));
        deadlines.planSubmitted(found.center());
    }
}
