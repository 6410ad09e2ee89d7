package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.approval.FourEyes;
import org.jspecify.annotations.Nullable;

/** An authority approves an application for a center, sends it back with a note, or rejects it with a reason. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class DecideOnCenter {

    private final AppliedCenters applied;
    private final CenterApprovals approvals;
    private final FourEyes fourEyes;
    private final CenterSteps steps;

    @Inject
    public DecideOnCenter(AppliedCenters applied, CenterApprovals approvals, FourEyes fourEyes, CenterSteps steps) {
        this.applied = applied;
        this.approvals = approvals;
        this.fourEyes = fourEyes;
        this.steps = steps;
    }

    /**
     * @param note needed to send back or reject
     * @param version of the dossier that the authority has read, see {@link ShowCenterDossier.Dossier#version}
     * @throws NotFound also for a draft
     * @throws Invalid {@code required} for the note
     * @throws Refused {@code reviews-missing}, {@code center-state}; {@code own-submission} to approve what the caller has
     *     handed in
     * @throws VersionNeeded without a version
     * @throws ChangedSince when the dossier says something else by now
     */
    public void execute(Slug slug, Decision decision, @Nullable String note, @Nullable String version) {
        var center = applied.lock(slug);
        decision.requireNote(note);
        applied.require(version, center);
        steps.take(center, note, () -> decide(center, decision));
    }

    private CenterAction decide(Center center, Decision decision) {
        switch (decision) {
            case APPROVE -> {
                fourEyes.require(center.id(), CenterAction.APPLIED);
                center.requireReviewed(applied.reviewed(center));
                approvals.approve(center);
            }
            case RETURN -> center.sendBack();
            case REJECT -> center.reject();
        }
        return CenterAction.valueOf(center.state().name());
    }
}
