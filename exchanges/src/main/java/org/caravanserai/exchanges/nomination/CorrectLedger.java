package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.Corrections;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer of a side proposes a further entry that makes right what the ledger says wrong; it counts once the other side has confirmed it. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CorrectLedger {

    private final Agreements agreements;
    private final Corrections corrections;
    private final CorrectionSides sides;
    private final ExchangeOfficer officer;
    private final ExchangeEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public CorrectLedger(
            Agreements agreements,
            Corrections corrections,
            CorrectionSides sides,
            ExchangeOfficer officer,
            ExchangeEmails emails,
            History history,
            Clock clock) {
        this.agreements = agreements;
        this.corrections = corrections;
        this.sides = sides;
        this.officer = officer;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A correction of the ledger; negative numbers subtract.
     *
     * @param condition by which people were sent; also one that a later revision has left out
     * @param persons to be added to what was sent under the condition
     */
    @Described("A correction of the ledger; negative numbers subtract.")
    public record LedgerCorrection(
            @Described("Code of the agreement") String agreement,
            String condition,
            @Described(example = "2026/2027") AcademicYear academicYear,

            @Nullable @Between(least = -Weight.MOST, most = Weight.MOST)
            Integer persons,

            @Nullable BigDecimal semesters,
            @Nullable BigDecimal personMonths,
            String reason) {

        private Weight weight() {
            return new Weight(
                    Objects.requireNonNullElse(persons, 0),
                    Objects.requireNonNullElse(semesters, BigDecimal.ZERO),
                    Objects.requireNonNullElse(personMonths, BigDecimal.ZERO));
        }
    }

    /**
     * The code of the correction.
     *
     * @throws NotFound when the officer acts for neither side of the condition
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid {@code unknown-condition}, {@code nothing-to-correct}, {@code not-a-year-of-the-agreement}, each
     *     other fault with its field
     */
    public String execute(LedgerCorrection wish) {
        var agreement = officer.agreement(wish.agreement());
        if (agreement.revisionInForce() == null) {
            throw new Refused("agreement-not-in-force");
        }
        var condition = agreements.agreed(agreement.id()).get(wish.condition());
        if (condition == null) {
            throw new Invalid("condition", "unknown-condition", wish.condition());
        }
        var year = wish.academicYear();
        boolean sameKind = year.isCalendarYear() == condition.firstYear().isCalendarYear();
        if (!condition.covers(year) && !(sameKind && year.isBetween(agreement.firstYear(), agreement.lastYear()))) {
            throw new Invalid(
                    "academicYear", "not-a-year-of-the-agreement", agreement.firstYear(), agreement.lastYear());
        }
        var direction = new LedgerEntry.Direction(
                agreement.id(),
                condition.code(),
                year,
                agreement.party(condition.from()),
                agreement.party(condition.to()));
        var correction = Correction.ofLedger(
                direction, wish.weight(), sides.proposing(direction), wish.reason(), clock.instant());
        corrections.add(correction);
        history.record(agreement.id(), AgreementAction.LEDGER_CORRECTION_PROPOSED, correction.reason());
        emails.correctionProposed(correction);
        return correction.code();
    }
}
