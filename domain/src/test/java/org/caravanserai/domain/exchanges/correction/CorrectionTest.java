package org.caravanserai.domain.exchanges.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.PARTNER;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final LedgerEntry.Direction DIRECTION =
            new LedgerEntry.Direction(Ids.next(), "c1", YEAR, HOME, PARTNER);
    private static final Correction.Person PROPOSER = new Correction.Person(PARTNER, Ids.next(), "Aya");
    private static final Correction.Person OTHER = new Correction.Person(HOME, Ids.next(), "Wei");

    private static Correction proposed(int persons, String reason) {
        return Correction.ofLedger(
                DIRECTION, new Weight(persons, BigDecimal.ZERO, BigDecimal.ZERO), PROPOSER, reason, NOW);
    }

    @Test
    void aCorrectionChangesSomethingForAReason() {
        assertInvalid("persons: nothing-to-correct", () -> proposed(0, "Why"));
        assertInvalid("reason: required", () -> proposed(1, " "));
        assertInvalid("reason: text-too-long", () -> proposed(1, "x".repeat(1001)));
    }

    @Test
    void theSideThatHasNotProposedItDecidesOnce() {
        var correction = proposed(1, "Forgotten");
        assertThat(correction.deciding()).isEqualTo(HOME);
        assertInvalid("note: required", () -> correction.refuse(OTHER, "", NOW));
        assertRefused(
                "own-correction",
                () -> correction.confirm(new Correction.Person(HOME, PROPOSER.account(), "Aya"), null, NOW));
        correction.confirm(OTHER, null, NOW);
        assertThat(correction.state()).isEqualTo(CorrectionState.CONFIRMED);
        assertThat(correction.deciderName()).isEqualTo("Wei");
        assertConflict("stale-correction", () -> correction.refuse(OTHER, "No", NOW));
        assertConflict("stale-correction", () -> correction.withdraw(PROPOSER, null, NOW));
    }

    @Test
    void peopleWithoutAnAccountAreNotTakenForOnePerson() {
        var byLink = new Correction.Person(PARTNER, null, "Aya (link)");
        var correction = Correction.ofLedger(
                DIRECTION, new Weight(1, BigDecimal.ZERO, BigDecimal.ZERO), byLink, "Forgotten", NOW);
        correction.confirm(new Correction.Person(HOME, null, "Wei (link)"), null, NOW);
        assertThat(correction.state()).isEqualTo(CorrectionState.CONFIRMED);
    }
}
