package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer of the sending side takes a nomination back; its place is free again, and its letters are no longer valid. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CancelNomination {

    private Nominations nominations;
    private NominationDesk desk;
    private LetterIssuing letters;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CancelNomination() {}

    @Inject
    public CancelNomination(
            Nominations nominations, NominationDesk desk, LetterIssuing letters, History history, Clock clock) {
        this.nominations = nominations;
        this.desk = desk;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param why for the receiving side
     * @throws NotFound when the caller does not act for the sending side
     * @throws Refused {@code nomination-state} when it was cancelled; {@code mobility-state} when the person has arrived
     */
    public void execute(String code, @Nullable String why) {
        var nomination = desk.sent(code);
        var before = nomination.state();
        nomination.cancel(clock.instant());
        nominations.mobilityOf(nomination.id()).ifPresent(Mobility::cancel);
        letters.revoke(nomination);
        if (before.holdsPlace()) {
            desk.release(nomination);
        }
        history.record(nomination.id(), NominationAction.CANCELLED, before, nomination.state(), why);
    }
}
