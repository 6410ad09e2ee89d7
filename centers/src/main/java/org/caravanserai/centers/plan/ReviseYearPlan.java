package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director opens an approved plan for changes; it has to be approved again. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ReviseYearPlan {

    private static final int LONGEST_REASON = 2_000;

    private final CenterPlans centers;
    private final History history;

    @Inject
    public ReviseYearPlan(CenterPlans centers, History history) {
        this.centers = centers;
        this.history = history;
    }

    /**
     * @param reason why it has to change
     * @throws NotFound when the caller directs no such center, or it has no plan for the year
     * @throws Invalid {@code required} for the reason
     * @throws Refused {@code plan-state} unless it is approved
     */
    public void execute(Slug slug, int year, @Nullable String reason) {
        var why = ShortText.needed("reason", reason, LONGEST_REASON);
        var plan = centers.lockDirected(slug, year).plan();
        history.step(plan, PlanAction.REVISED, why, plan::revise);
    }
}
