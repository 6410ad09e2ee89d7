package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.AppealDecision;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ApplicationEmails;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/**
 * An officer decides on an appeal; when it is upheld, a rejected application moves to the reserve list, and places that are free are offered
 * to it.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DecideApplicationAppeal {

    private final Reviews reviews;
    private final CallAccess access;
    private final ReserveList reserve;
    private final ApplicationEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    DecideApplicationAppeal(
            Reviews reviews,
            CallAccess access,
            ReserveList reserve,
            ApplicationEmails emails,
            History history,
            Clock clock) {
        this.reserve = reserve;
        this.reviews = reviews;
        this.access = access;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param note shown to the applicant
     * @throws NotFound when the caller does not run the call, or there is no appeal
     * @throws Forbidden {@code own-application} for the officer's own; {@code applies-for-call}
     * @throws Refused {@code appeal-decided}, {@code appeal-of-own}
     * @throws Invalid {@code required} for {@code note}
     */
    public ApplicationState execute(String code, AppealDecision decision, String note) {
        var call = access.lockedCallOf(code);
        var application = access.received(code);
        access.requireImpartial(call);
        var appeal = reviews.appeal(application.id()).orElseThrow(() -> new NotFound("not-found"));
        appeal.appeal().decide(decision, note, access.account(), Set.of(application.account()), clock.instant());
        history.step(application, note, () -> {
            if (decision == AppealDecision.UPHELD) {
                application.reconsider();
                return ApplicationAction.APPEAL_UPHELD;
            }
            return ApplicationAction.APPEAL_DISMISSED;
        });
        emails.appealDecided(call, application, decision, note);
        if (decision == AppealDecision.UPHELD) {
            reserve.placeFreed(call, null);
        }
        return application.state();
    }
}
