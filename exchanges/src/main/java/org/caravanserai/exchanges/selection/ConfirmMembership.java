package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.exchanges.call.ApplicationStandings;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer confirms that an applicant belongs to the organization that runs the call, which nothing here has proved. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ConfirmMembership {

    private final CallAccess access;
    private final ApplicationStandings standings;
    private final ApplicationNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    public ConfirmMembership(
            CallAccess access,
            ApplicationStandings standings,
            ApplicationNotices notices,
            History history,
            Clock clock) {
        this.standings = standings;
        this.notices = notices;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Confirming it again changes nothing.
     *
     * @throws NotFound when the caller does not run the call
     * @throws Forbidden {@code own-application} for the officer's own
     * @throws Refused {@code membership-known} when the call does not demand it, or it is proven; {@code application-state} when the
     *     application is over or the person nominated
     */
    public void execute(String code) {
        var application = access.received(code);
        if (application.isMembershipConfirmed()) {
            return;
        }
        standings.require(ApplicationStep.CONFIRM_MEMBERSHIP, application);
        application.confirmMembership(clock.instant());
        history.record(application.id(), ApplicationAction.MEMBERSHIP_CONFIRMED, null);
        notices.membershipConfirmed(access.callOf(application), application);
    }
}
