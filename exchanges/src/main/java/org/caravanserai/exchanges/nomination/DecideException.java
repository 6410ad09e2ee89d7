package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * A second officer, of the side that the agreement says, confirms a nomination beyond the places, which reserves a place, or refuses it
 * with the reason.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DecideException {

    private final ExceptionDecisions decisions;
    private final History history;
    private final ExchangeEmails emails;
    private final Clock clock;

    @Inject
    public DecideException(ExceptionDecisions decisions, History history, ExchangeEmails emails, Clock clock) {
        this.decisions = decisions;
        this.history = history;
        this.emails = emails;
        this.clock = clock;
    }

    /** Possible decisions. */
    public enum Decision {
        CONFIRM,
        REFUSE
    }

    /**
     * @param code of the nomination
     * @param comment needed for a refusal
     */
    public record Command(
            String code, Decision decision, @Nullable String comment) {}

    /**
     * @throws NotFound when the caller acts for neither side, or the nomination needs no exception
     * @throws Forbidden {@code other-side-confirms} when the caller acts for the other side only
     * @throws Refused {@code own-exception} when the caller has asked for it; {@code nomination-state} when it is decided already;
     *     {@code agreement-not-in-force}, {@code year-over}
     * @throws Invalid {@code required} for the comment of a refusal
     * @throws Conflict {@code changed-meanwhile}
     */
    public void execute(Command command) {
        var asked = decisions.asked(command.code());
        var nomination = asked.nomination();
        if (command.decision() == Decision.REFUSE) {
            var before = nomination.state();
            nomination.refuseException(command.comment(), clock.instant());
            history.record(
                    nomination.id(),
                    NominationAction.EXCEPTION_REFUSED,
                    before,
                    nomination.state(),
                    nomination.comment());
            emails.exceptionDecided(nomination, asked.exception().confirming(), false);
            return;
        }
        history.step(
                nomination,
                NominationAction.EXCEPTION_CONFIRMED,
                command.comment(),
                () -> decisions.confirm(asked, clock.instant()));
        emails.exceptionDecided(nomination, asked.exception().confirming(), true);
        emails.nominated(nomination);
    }
}
