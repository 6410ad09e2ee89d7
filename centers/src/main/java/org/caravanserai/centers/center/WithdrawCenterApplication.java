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
@Requires(Permission.MANAGE_CENTER)
public class WithdrawCenterApplication {

    private final HostedCenters hosted;
    private final History history;

    @Inject
    public WithdrawCenterApplication(HostedCenters hosted, History history) {
        this.hosted = hosted;
        this.history = history;
    }

    /**
     * @throws NotFound when there is none whose host the caller acts for
     * @throws Refused {@code center-state} unless it waits for its first review
     */
    public void execute(Slug slug) {
        var center = hosted.lock(slug);
        history.step(center, CenterAction.WITHDRAWN, null, center::withdraw);
    }
}
