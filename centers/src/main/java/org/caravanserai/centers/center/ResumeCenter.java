package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The authority lets a suspended center go on. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class ResumeCenter {

    private final AppliedCenters applied;
    private final RenewalCases renewals;
    private final CenterSteps steps;

    @Inject
    public ResumeCenter(AppliedCenters applied, RenewalCases renewals, CenterSteps steps) {
        this.applied = applied;
        this.renewals = renewals;
        this.steps = steps;
    }

    /**
     * @throws NotFound also for a draft
     * @throws Refused {@code center-state} unless it is suspended
     */
    public void execute(Slug slug, @Nullable String note) {
        var center = applied.lock(slug);
        steps.take(center, CenterAction.RESUMED, note, center::resume);
        renewals.openIfDue(center);
    }
}
