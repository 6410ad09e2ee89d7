package org.caravanserai.domain.exchanges.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.math.BigDecimal;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link Ledger} promises. */
public interface LedgerContract extends ExchangesContract {

    Ledger ledger();

    @Test
    default void aStayCountsTheSumOfAllEntriesAboutIt() {
        var agreement = inForce();
        var stay = stay(agreement);
        var another = stay(agreement);
        inTransaction(() -> {
            ledger().add(arrival(agreement, stay));
            ledger().add(arrival(agreement, another));
            ledger().add(LedgerEntry.ofLength(
                    direction(agreement),
                    new Weight(0, new BigDecimal("-0.5"), new BigDecimal("-4")),
                    stay.id(),
                    "P30D",
                    null,
                    "Aya",
                    NOW));
            ledger().add(LedgerEntry.correction(
                    direction(agreement),
                    new Weight(1, BigDecimal.ONE, BigDecimal.ONE),
                    "forgotten",
                    Ids.next(),
                    "Aya",
                    NOW));
        });
        var weight = inTransaction(() -> ledger().weightOf(stay.id()));
        assertThat(weight.persons()).isEqualTo(1);
        assertThat(weight.semesters()).isEqualByComparingTo("0.5");
        assertThat(weight.months()).isEqualByComparingTo("1");
    }

    @Test
    default void aStayWithoutEntriesCountsNothing() {
        assertThat(inTransaction(() -> ledger().weightOf(Ids.next())).isNothing())
                .isTrue();
    }

    @Test
    default void aStayArrivesOnce() {
        var agreement = inForce();
        var stay = stay(agreement);
        inTransaction(() -> ledger().add(arrival(agreement, stay)));
        assertTaken(() -> ledger().add(arrival(agreement, stay)));
    }

    private static LedgerEntry.Direction direction(Agreement agreement) {
        return new LedgerEntry.Direction(agreement.id(), "c1", YEAR, agreement.party(1), agreement.party(2));
    }

    private static LedgerEntry arrival(Agreement agreement, Mobility stay) {
        return LedgerEntry.arrival(
                agreement.id(), "c1", YEAR, agreement.party(1), agreement.party(2), Term.FIRST, stay.id(), NOW);
    }
}
