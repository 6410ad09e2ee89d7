package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterFields;
import org.caravanserai.domain.centers.center.CenterSubmission;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The host hands the application for a center to the authority; what it said is kept, so that the next time shows what changed. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SubmitCenter {

    private Centers centers;
    private Applications applications;
    private HostedCenters hosted;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SubmitCenter() {}

    @Inject
    public SubmitCenter(
            Centers centers, Applications applications, HostedCenters hosted, History history, Clock clock) {
        this.centers = centers;
        this.applications = applications;
        this.hosted = hosted;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none whose host the caller acts for
     * @throws Invalid {@code required} for each part of the application that is missing, {@code partner-needed}
     * @throws Refused {@code center-state} when it is neither a draft nor was sent back, {@code host-inactive}
     */
    public void execute(Slug slug) {
        var center = hosted.lock(slug);
        hosted.requireHost(center.host());
        var application = applications.of(center.id()).orElseThrow();
        application.requireComplete(Set.of());
        var before = center.state();
        center.apply(clock.instant());
        centers.flush();
        int number = applications.submissions(center.id()).size() + 1;
        applications.keep(
                center.id(),
                new CenterSubmission(number, clock.instant(), CenterFields.of(center.profile(), application.texts())));
        history.record(center.id(), CenterAction.APPLIED, before, center.state(), null);
    }
}
