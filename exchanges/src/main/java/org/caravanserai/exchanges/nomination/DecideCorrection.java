package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.correction.Corrections;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.places.Ledger;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
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
 * An officer of the side that was asked confirms a correction, which counts from then on, or refuses it with a reason. The side that proposed it
 * takes it back.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DecideCorrection {

    private final Corrections corrections;
    private final CorrectionSides sides;
    private final Nominations nominations;
    private final StayConsequences stays;
    private final Ledger ledger;
    private final ExchangeEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public DecideCorrection(
            Corrections corrections,
            CorrectionSides sides,
            Nominations nominations,
            StayConsequences stays,
            Ledger ledger,
            ExchangeEmails emails,
            History history,
            Clock clock) {
        this.corrections = corrections;
        this.sides = sides;
        this.nominations = nominations;
        this.stays = stays;
        this.ledger = ledger;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /** Possible decisions. */
    public enum Decision {
        CONFIRM,
        REFUSE,
        WITHDRAW
    }

    /**
     * @param code of the correction
     * @param note needed for a refusal
     */
    public record Command(
            String code, Decision decision, @Nullable String note) {}

    /**
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-answers} for the side that proposed it, {@code other-side-withdraws} for the other one where it is
     *     withdrawn
     * @throws Conflict {@code stale-correction} when it was decided already
     * @throws Invalid {@code required} for the note of a refusal
     * @throws Refused {@code own-correction}; as for its proposal when the stay has gone on since
     */
    public CorrectionState execute(Command command) {
        var correction = corrections.lock(command.code()).orElseThrow(() -> new NotFound("not-found"));
        var now = clock.instant();
        switch (command.decision()) {
            case CONFIRM -> {
                correction.confirm(sides.deciding(correction), command.note(), now);
                apply(correction);
            }
            case REFUSE -> {
                correction.refuse(sides.deciding(correction), command.note(), now);
                record(
                        correction,
                        AgreementAction.LEDGER_CORRECTION_REFUSED,
                        MobilityAction.CORRECTION_REFUSED,
                        correction.note());
            }
            case WITHDRAW -> {
                correction.withdraw(sides.withdrawing(correction), command.note(), now);
                record(
                        correction,
                        AgreementAction.LEDGER_CORRECTION_WITHDRAWN,
                        MobilityAction.CORRECTION_WITHDRAWN,
                        correction.note());
            }
        }
        if (correction.state() != CorrectionState.WITHDRAWN) {
            emails.correctionDecided(correction);
        }
        return correction.state();
    }

    private void apply(Correction correction) {
        var mobility = correction.mobility();
        if (mobility == null) {
            ledger.add(LedgerEntry.correction(
                    correction.direction(),
                    correction.weight(),
                    correction.reason(),
                    correction.proposer(),
                    correction.proposerName(),
                    clock.instant()));
            history.record(correction.direction().agreement(), AgreementAction.LEDGER_CORRECTED, correction.reason());
            return;
        }
        var stay = nominations.lockMobility(mobility).orElseThrow();
        stays.corrected(stay, nominations.byId(stay.nomination()).orElseThrow(), correction);
    }

    private void record(Correction correction, AgreementAction ofLedger, MobilityAction ofStay, @Nullable String note) {
        var mobility = correction.mobility();
        if (mobility == null) {
            history.record(correction.direction().agreement(), ofLedger, note);
        } else {
            history.record(mobility, ofStay, note);
        }
    }
}
