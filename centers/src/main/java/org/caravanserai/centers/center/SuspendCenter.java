package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The authority suspends a center that runs: no new learners until it says otherwise. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class SuspendCenter {

    private static final int LONGEST_REASON = 2_000;

    private final AppliedCenters applied;
    private final CenterSteps steps;

    @Inject
    public SuspendCenter(AppliedCenters applied, CenterSteps steps) {
        this.applied = applied;
        this.steps = steps;
    }

    /**
     * @param reason why, for the center and the history
     * @throws NotFound also for a draft
     * @throws Invalid {@code required}
     * @throws Refused {@code center-state} when it does not run
     */
    public void execute(Slug slug, @Nullable String reason) {
        var why = ShortText.needed("reason", reason, LONGEST_REASON);
        var center = applied.lock(slug);
        steps.take(center, CenterAction.SUSPENDED, why, center::suspend);
    }
}
