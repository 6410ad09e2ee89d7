package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.exchanges.call.ApplicationStandings;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/**
 * An officer finds that an applicant does not belong to the organization whose people the call is for: the application is over, and a place
 * that it held goes to the reserve list.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RefuseMembership {

    private static final int LONGEST_NOTE = 1_000;

    private final CallAccess access;
    private final ApplicationStandings standings;
    private final ReserveList reserve;
    private final ApplicationNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    public RefuseMembership(
            CallAccess access,
            ApplicationStandings standings,
            ReserveList reserve,
            ApplicationNotices notices,
            History history,
            Clock clock) {
        this.clock = clock;
        this.access = access;
        this.standings = standings;
        this.reserve = reserve;
        this.notices = notices;
        this.history = history;
    }

    /**
     * @param note why; the applicant reads it
     * @throws NotFound when the caller does not run the call
     * @throws Forbidden {@code own-application} for the officer's own
     * @throws Invalid {@code required} for {@code note}
     * @throws Refused {@code membership-known} when the call does not demand it, or it is confirmed or proven; {@code application-state}
     *     when the application is over or the person nominated
     */
    public void execute(String code, String note) {
        var call = access.lockedCallOf(code);
        var application = access.received(code);
        var why = ShortText.needed("note", note, LONGEST_NOTE);
        standings.require(ApplicationStep.REFUSE_MEMBERSHIP, application);
        var held = application.held();
        history.step(
                application,
                ApplicationAction.MEMBERSHIP_REFUSED,
                why,
                () -> application.refuseMembership(clock.instant()));
        notices.membershipRefused(call, application, why);
        reserve.placeFreed(call, held);
    }
}
