package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The host hands the application for a center to the authority; what it said is kept, so that the next time shows what changed. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SubmitCenter {

    private final HostedCenters hosted;
    private final CenterSubmissions submissions;
    private final CenterSteps steps;
    private final Clock clock;

    @Inject
    public SubmitCenter(HostedCenters hosted, CenterSubmissions submissions, CenterSteps steps, Clock clock) {
        this.hosted = hosted;
        this.submissions = submissions;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none whose host the caller acts for
     * @throws Invalid {@code required} for each part of the application of which there is neither text nor file, {@code partner-needed}
     * @throws Refused {@code center-state} when it is neither a draft nor was sent back, {@code host-inactive}
     */
    public void execute(Slug slug) {
        var center = hosted.lock(slug);
        hosted.requireHost(center.host());
        submissions.requireComplete(center);
        steps.take(center, CenterAction.APPLIED, null, () -> center.apply(clock.instant()));
        submissions.keep(center);
    }
}
