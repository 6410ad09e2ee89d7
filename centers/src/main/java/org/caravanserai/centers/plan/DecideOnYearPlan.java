package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import org.caravanserai.centers.center.CenterDeadlines;
import org.caravanserai.centers.emails.CenterStepEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An authority approves the plan of a center for a year, or sends it back with a note. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class DecideOnYearPlan {

    private final CenterPlans centers;
    private final SubmittedPlans submitted;
    private final CenterDeadlines deadlines;
    private final CenterStepEmails emails;
    private final History history;

    @Inject
    public DecideOnYearPlan(
            CenterPlans centers,
            SubmittedPlans submitted,
            CenterDeadlines deadlines,
            CenterStepEmails emails,
            History history) {
        this.centers = centers;
        this.submitted = submitted;
        this.deadlines = deadlines;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param note needed to send back
     * @param version of the plan that the authority has read, see {@link ShowPlanDossier.Dossier#version}
     * @throws NotFound also for a plan that was never submitted
     * @throws Invalid {@code required} for the note; {@code not-one-of} for a rejection: a year without a plan is none
     * @throws Refused {@code plan-state}; {@code own-submission} to approve what the caller has handed in
     * @throws VersionNeeded without a version
     * @throws ChangedSince when the plan says something else by now
     */
    public void execute(Slug slug, int year, Decision decision, @Nullable String note, @Nullable String version) {
        if (decision == Decision.REJECT) {
            throw new Invalid("decision", "not-one-of", "APPROVE, RETURN");
        }
        decision.requireNote(note);
        var found = centers.lockSupervised(slug, year);
        var plan = found.plan();
        submitted.require(version, plan);
        if (decision == Decision.APPROVE) {
            submitted.requireOfOthers(plan);
            history.step(plan, PlanAction.APPROVED, note, plan::approve);
            var center = found.center();
            deadlines.planApproved(center, plan.id(), year, submitted.isPlanned(center.id(), year + 1));
        } else {
            history.step(plan, PlanAction.RETURNED, note, plan::sendBack);
            deadlines.planReturned(found.center());
        }
        emails.planDecided(found.center(), year, decision == Decision.APPROVE, plan.version(), note);
    }
}
