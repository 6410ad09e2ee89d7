package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The host takes the application for a center back before anybody has reviewed it. */
@UseCase
@Requires(Permission.DIRECT_CENTER)
public class WithdrawCenterApplication {

    private final HostedCenters hosted;
    private final History history;

    @Inject
    public WithdrawCenterApplication(HostedCenters hosted, History history) {
        this.hosted = hosted;
        this.history = history;
    }

    /**
     * @throws NotFound when there is none that the caller directs for its host
     * @throws Refused {@code center-state} unless it waits for its first review
     */
    public void execute(Slug slug) {
        var center = hosted.lockToDirect(slug);
        history.step(center, CenterAction.WITHDRAWN, null, center::withdraw);
    }
}
