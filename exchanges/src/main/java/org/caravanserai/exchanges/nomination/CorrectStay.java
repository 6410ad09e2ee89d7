package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.CorrectionKind;
import org.caravanserai.domain.exchanges.correction.Corrections;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.StayStep;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer of either side proposes another day than the confirmed one of an arrival or departure; the other side decides. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CorrectStay {

    private final NominationAccess access;
    private final StayConsequences stays;
    private final CorrectionSides sides;
    private final Corrections corrections;
    private final ExchangeEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public CorrectStay(
            NominationAccess access,
            StayConsequences stays,
            CorrectionSides sides,
            Corrections corrections,
            ExchangeEmails emails,
            History history,
            Clock clock) {
        this.access = access;
        this.stays = stays;
        this.sides = sides;
        this.corrections = corrections;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /** Which day is wrong. */
    public enum Step {
        ARRIVAL,
        DEPARTURE;

        CorrectionKind kind() {
            return this == ARRIVAL ? CorrectionKind.ARRIVAL : CorrectionKind.DEPARTURE;
        }
    }

    /**
     * @param code of the stay
     * @param day the right one; null: the person has not arrived, or is still there
     */
    public record Command(
            String code,
            Step step,
            @Nullable LocalDate day,
            @Nullable String reason) {}

    /**
     * The code of the correction.
     *
     * @throws NotFound when the caller acts for neither side
     * @throws Invalid {@code required} for the reason, {@code same-date}, and as for the first record of the day
     * @throws Refused {@code mobility-state}, {@code stay-went-on}; {@code correction-open} when another one waits
     */
    public String execute(Command command) {
        var stay = access.mobility(command.code());
        var nomination = access.eitherFor(stay);
        var kind = command.step().kind();
        (kind == CorrectionKind.ARRIVAL ? StayStep.CORRECT_ARRIVAL : StayStep.CORRECT_DEPARTURE)
                .require(stay.standing(false, corrections.openOf(stay.id()).isPresent()));
        stays.requireCorrection(stay, nomination, kind, command.day());
        var place = nomination.place();
        var direction =
                new LedgerEntry.Direction(place.agreement(), place.condition(), place.year(), place.from(), place.to());
        var recorded = Objects.requireNonNull(kind == CorrectionKind.ARRIVAL ? stay.arrivedOn() : stay.departedOn());
        var correction = Correction.ofStay(
                kind,
                direction,
                stay.id(),
                recorded,
                command.day(),
                sides.proposing(direction),
                command.reason(),
                clock.instant());
        corrections.add(correction);
        history.record(
                stay.id(),
                MobilityAction.CORRECTION_PROPOSED,
                recorded + " → " + (command.day() == null ? "—" : command.day()) + " · " + correction.reason());
        emails.correctionProposed(correction);
        return correction.code();
    }
}
