package org.caravanserai.centers.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.approval.Submission;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.PlanFields;
import org.caravanserai.domain.centers.plan.PlanState;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.approval.FourEyes;
import org.caravanserai.platform.decisions.DecisionVersions;
import org.jspecify.annotations.Nullable;

/** Plans before the authority: the versions on which it decides, and what changed since the last time. */
@ApplicationScoped
class SubmittedPlans {

    private final Plans plans;
    private final DecisionVersions versions;
    private final FourEyes fourEyes;

    @Inject
    SubmittedPlans(Plans plans, DecisionVersions versions, FourEyes fourEyes) {
        this.plans = plans;
        this.versions = versions;
        this.fourEyes = fourEyes;
    }

    /** Remembers what is shown now, and names it. */
    String shown(YearPlan plan) {
        return versions.shown(present(plan));
    }

    /**
     * @param plan locked
     * @throws VersionNeeded when none is named
     * @throws ChangedSince when the plan says something else now
     */
    void require(@Nullable String version, YearPlan plan) {
        versions.require(version, present(plan));
    }

    /**
     * @throws org.caravanserai.domain.shared.Refused {@code own-submission} when the caller has submitted it
     */
    void requireOfOthers(YearPlan plan) {
        fourEyes.require(plan.id(), PlanAction.SUBMITTED);
    }

    /** Whether the plan for a year was submitted already. */
    boolean isPlanned(UUID center, int year) {
        return plans.of(center, year)
                .filter(plan -> plan.state() != PlanState.DRAFT)
                .isPresent();
    }

    /** Changes since the previous submission; empty after the first. */
    List<FieldDifference> changes(YearPlan plan) {
        return Submission.changes(plans.submissions(plan.id()), PlanFields.CATALOG);
    }

    private static Shown present(YearPlan plan) {
        return new Shown(PlanAction.SUBJECT, plan.id(), PlanFields.of(plan), PlanFields.CATALOG);
    }
}
