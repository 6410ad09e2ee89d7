package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.PlanStep;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A director deletes the plan of a year that was never submitted. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class DeleteYearPlanDraft {

    private final CenterPlans centers;
    private final Plans plans;
    private final History history;

    @Inject
    public DeleteYearPlanDraft(CenterPlans centers, Plans plans, History history) {
        this.centers = centers;
        this.plans = plans;
        this.history = history;
    }

    /**
     * @throws NotFound when the caller directs no such center, or it has no plan for the year
     * @throws Refused {@code plan-not-draft}
     */
    public void execute(Slug slug, int year) {
        var found = centers.lockDirected(slug, year);
        var plan = found.plan();
        plan.require(PlanStep.DELETE);
        history.record(
                plan.id(),
                PlanAction.DRAFT_DELETED,
                plan.state(),
                null,
                found.center().name().in("en") + ", " + year);
        plans.remove(plan);
    }
}
