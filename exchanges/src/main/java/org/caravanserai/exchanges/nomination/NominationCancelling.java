package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Takes a nomination back: its place is free again, and its letters are no longer valid. */
@ApplicationScoped
class NominationCancelling {

    private final Nominations nominations;
    private final NominationAccess access;
    private final LetterIssuing letters;
    private final ExchangeEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    NominationCancelling(
            Nominations nominations,
            NominationAccess access,
            LetterIssuing letters,
            ExchangeEmails emails,
            History history,
            Clock clock) {
        this.nominations = nominations;
        this.access = access;
        this.letters = letters;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param nomination locked by the caller
     * @param why for the receiving side; null: not said
     * @throws Refused {@code nomination-state} when it was cancelled; {@code mobility-state} when the person has arrived
     */
    void cancel(Nomination nomination, @Nullable String why) {
        boolean heldPlace = nomination.state().holdsPlace();
        history.step(nomination, NominationAction.CANCELLED, why, () -> {
            nomination.cancel(clock.instant());
            nominations.mobilityOf(nomination.id()).ifPresent(Mobility::cancel);
            letters.revoke(nomination);
        });
        emails.cancelled(nomination, why);
        if (heldPlace) {
            access.release(nomination);
        }
    }
}
