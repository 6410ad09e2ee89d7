package org.caravanserai.domain.exchanges.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link Corrections} promises. */
public interface CorrectionsContract extends ExchangesContract {

    LocalDate DAY = LocalDate.of(2026, 9, 1);

    Corrections corrections();

    @Test
    default void aCorrectionIsKeptAsItWasProposedAndDecided() {
        var agreement = inForce();
        var made = Correction.ofLedger(
                direction(agreement),
                new Weight(-1, BigDecimal.ZERO, new BigDecimal("-5.00")),
                by(agreement.party(1)),
                " Counted twice ",
                NOW);
        inTransaction(() -> corrections().add(made));
        inTransaction(() -> corrections()
                .lock(made.code())
                .orElseThrow()
                .confirm(by(agreement.party(2)), null, NOW.plusSeconds(9)));
        inTransaction(() -> assertThat(corrections().lock(made.code())).hasValueSatisfying(read -> {
            assertThat(read.kind()).isEqualTo(CorrectionKind.LEDGER);
            assertThat(read.direction()).isEqualTo(direction(agreement));
            assertThat(read.weight().months()).isEqualByComparingTo("-5");
            assertThat(read.reason()).isEqualTo("Counted twice");
            assertThat(read.state()).isEqualTo(CorrectionState.CONFIRMED);
            assertThat(read.decidedAt()).isEqualTo(NOW.plusSeconds(9));
        }));
        inTransaction(() -> assertThat(corrections().lock("nothing")).isEmpty());
    }

    @Test
    default void oneCorrectionOfAStayIsOpenAtATime() {
        var agreement = inForce();
        var stay = stay(agreement).id();
        assertThat(corrections().openOf(stay)).isEmpty();
        var made = ofStay(agreement, stay);
        inTransaction(() -> corrections().add(made));
        assertTaken(() -> corrections().add(ofStay(agreement, stay)));
        assertThat(corrections().openOf(stay)).map(Correction::code).hasValue(made.code());
        inTransaction(() ->
                corrections().lock(made.code()).orElseThrow().refuse(by(agreement.party(2)), "It was that day", NOW));
        assertThat(corrections().openOf(stay)).isEmpty();
        inTransaction(() -> corrections().add(ofStay(agreement, stay)));
        assertThat(corrections().openOf(stay)).isPresent();
        assertThat(corrections().openOf(stay(inForce()).id())).isEmpty();
    }

    private static Correction ofStay(Agreement agreement, UUID stay) {
        return Correction.ofStay(
                CorrectionKind.ARRIVAL,
                direction(agreement),
                stay,
                DAY,
                DAY.plusDays(3),
                by(agreement.party(1)),
                "Mistyped",
                NOW);
    }

    private static Correction.Person by(UUID organization) {
        return new Correction.Person(organization, Ids.next(), "An officer");
    }

    private static LedgerEntry.Direction direction(Agreement agreement) {
        return new LedgerEntry.Direction(agreement.id(), "c1", YEAR, agreement.party(1), agreement.party(2));
    }
}
