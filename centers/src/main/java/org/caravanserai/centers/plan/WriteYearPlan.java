package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.plan.Expense;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director writes what the center plans for a year, for the first time or before it is submitted again. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class WriteYearPlan {

    private final CenterPlans centers;
    private final Plans plans;
    private final UnitOfWork work;
    private final History history;

    @Inject
    public WriteYearPlan(CenterPlans centers, Plans plans, UnitOfWork work, History history) {
        this.centers = centers;
        this.plans = plans;
        this.work = work;
        this.history = history;
    }

    /**
     * @param version the version that was edited; null: whatever it is now
     * @throws NotFound when the caller directs no such center
     * @throws Invalid each fault with its field
     * @throws Refused {@code center-state} before the agreement is signed or after the closing; {@code plan-not-editable} before the
     *     authority and after its approval; {@code line-spent}
     * @throws Conflict {@code changed-meanwhile} when somebody else changed it after that version
     */
    public void execute(Slug slug, int year, @Nullable Long version, PlanDraft draft) {
        var center = centers.directed(slug);
        center.require(CenterStep.PLAN_YEAR);
        var content = draft.content();
        var known = centers.lock(center, year);
        if (known.isEmpty()) {
            var plan = new YearPlan(center.id(), year, content);
            plans.add(plan);
            history.record(plan.id(), PlanAction.DRAFTED, null, plan.state(), null);
            return;
        }
        var plan = known.get();
        Version.require(version, plan.version());
        var spent = plans.expenses(plan.id()).stream().map(Expense::line).collect(Collectors.toUnmodifiableSet());
        plan.edit(content, spent);
        work.countVersion(plan);
        history.record(plan.id(), PlanAction.EDITED, null);
    }
}
