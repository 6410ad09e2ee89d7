package org.caravanserai.domain.exchanges.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.PARTNER;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.places.LedgerEntry.Cause;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerEntryTest {

    private static final UUID AGREEMENT = Ids.next();
    private static final UUID OFFICER = Ids.next();

    private static LedgerEntry correction(int persons, String semesters, String months, String reason) {
        return LedgerEntry.correction(
                new LedgerEntry.Direction(AGREEMENT, "c1", YEAR, HOME, PARTNER),
                new Weight(persons, new BigDecimal(semesters), new BigDecimal(months)),
                reason,
                OFFICER,
                "Aya",
                NOW);
    }

    @ParameterizedTest
    @EnumSource
    void whoArrivesCountsAsOneForTheTermOfTheStay(Term term) {
        var mobility = Ids.next();
        var entry = LedgerEntry.arrival(AGREEMENT, "c1", YEAR, HOME, PARTNER, term, mobility, NOW);
        assertThat(entry.persons()).isEqualTo(1);
        assertThat(entry.semesters()).isEqualByComparingTo(term == Term.FULL_YEAR ? "2" : "1");
        assertThat(entry.months()).isEqualByComparingTo(entry.semesters().multiply(new BigDecimal("5")));
        assertThat(entry.cause()).isEqualTo(Cause.ARRIVAL);
        assertThat(entry.mobility()).isEqualTo(mobility);
        assertThat(entry.agreement()).isEqualTo(AGREEMENT);
        assertThat(entry.condition()).isEqualTo("c1");
        assertThat(entry.year()).isEqualTo(YEAR);
        assertThat(entry.from()).isEqualTo(HOME);
        assertThat(entry.to()).isEqualTo(PARTNER);
        assertThat(entry.recordedAt()).isEqualTo(NOW);
        assertThat(entry.reason()).isNull();
        assertThat(entry.recordedBy()).isNull();
        assertThat(entry.recordedByName()).isNull();
    }

    @Test
    void aCorrectionNamesWhoMadeItAndWhy() {
        var entry = correction(-1, "-1", "-5.00", " Counted twice ");
        assertThat(entry.id()).isNotNull();
        assertThat(entry.persons()).isEqualTo(-1);
        assertThat(entry.semesters()).isEqualByComparingTo("-1");
        assertThat(entry.months()).isEqualByComparingTo("-5");
        assertThat(entry.cause()).isEqualTo(Cause.CORRECTION);
        assertThat(entry.reason()).isEqualTo("Counted twice");
        assertThat(entry.recordedBy()).isEqualTo(OFFICER);
        assertThat(entry.recordedByName()).isEqualTo("Aya");
        assertThat(entry.mobility()).isNull();
    }

    @Test
    void aCorrectionOfNothingIsNone() {
        assertInvalid("persons: nothing-to-correct", () -> correction(0, "0.00", "0", "Why not"));
        assertThat(correction(0, "0", "0.5", "Half a month more").persons()).isZero();
        assertThat(correction(0, "1", "0", "A semester more").persons()).isZero();
    }

    @Test
    void aCorrectionIsOfAPlausibleSizeWithAReason() {
        assertInvalid(
                List.of("persons: between", "semesters: not-months", "personMonths: not-months", "reason: required"),
                () -> correction(10_001, "0.001", "-120000.01", " "));
        assertInvalid(
                "reason: text-too-long", () -> correction(1, "1", "5", "x".repeat(LedgerEntry.LONGEST_REASON + 1)));
        assertThat(correction(-10_000, "0", "120000", "A lot").persons()).isEqualTo(-10_000);
    }

    @Test
    void placesAreLeftThatNobodyHoldsOrHasTaken() {
        assertThat(new Places("c1", 5, 2, 1).left()).isEqualTo(2);
        assertThat(new Places("c1", 5, 0, 5).left()).isZero();
    }
}
