package org.caravanserai.domain.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppealTest {

    private static final UUID APPLICANT = Ids.next();
    private static final UUID REVIEWER = Ids.next();
    private static final Set<UUID> CONCERNED = Set.of(APPLICANT, REVIEWER);
    private final Appeal appeal = new Appeal("  My grades were read wrong ", NOW);

    @Test
    void itGivesItsGroundsAndIsOpen() {
        assertThat(appeal.grounds()).isEqualTo("My grades were read wrong");
        assertThat(appeal.filedAt()).isEqualTo(NOW);
        assertThat(appeal.decision()).isNull();
        assertThat(appeal.note()).isNull();
        assertThat(appeal.decidedAt()).isNull();
    }

    @Test
    void itNeedsGroundsOfLimitedLength() {
        assertInvalid("grounds: required", () -> new Appeal(" \n", NOW));
        assertInvalid("grounds: text-too-long", () -> new Appeal("x".repeat(Appeal.LONGEST + 1), NOW));
        assertThat(new Appeal("x".repeat(Appeal.LONGEST), NOW).grounds()).hasSize(Appeal.LONGEST);
    }

    @ParameterizedTest
    @EnumSource
    void itIsDecidedOnceWithAReason(AppealDecision decision) {
        var officer = Ids.next();
        assertInvalid("note: required", () -> appeal.decide(decision, " ", officer, CONCERNED, NOW));
        assertInvalid(
                "note: text-too-long",
                () -> appeal.decide(decision, "x".repeat(Appeal.LONGEST + 1), officer, CONCERNED, NOW));
        assertThat(appeal.decision()).isNull();
        appeal.decide(decision, " We have read them again ", officer, CONCERNED, NOW.plusSeconds(60));
        assertThat(appeal.decision()).isEqualTo(decision);
        assertThat(appeal.note()).isEqualTo("We have read them again");
        assertThat(appeal.decidedAt()).isEqualTo(NOW.plusSeconds(60));
        for (var other : AppealDecision.values()) {
            assertRefused("appeal-decided", () -> appeal.decide(other, "No", officer, CONCERNED, NOW));
        }
        assertThat(appeal.decision()).isEqualTo(decision);
    }

    @Test
    void whomItConcernsDoesNotDecide() {
        for (var concerned : CONCERNED) {
            assertThat(AppealStep.DECIDE.isPossible(appeal.standing(concerned, CONCERNED)))
                    .isFalse();
            assertRefused(
                    "appeal-of-own", () -> appeal.decide(AppealDecision.UPHELD, "Right", concerned, CONCERNED, NOW));
        }
        var other = Ids.next();
        assertThat(AppealStep.DECIDE.isPossible(appeal.standing(other, CONCERNED)))
                .isTrue();
        appeal.decide(AppealDecision.UPHELD, "Right", other, CONCERNED, NOW);
        assertThat(appeal.isUpheld()).isTrue();
        assertThat(appeal.decidedBy()).isEqualTo(other);
        assertThat(AppealStep.DECIDE.isPossible(appeal.standing(other, CONCERNED)))
                .isFalse();
        assertRefused("appeal-decided", () -> appeal.decide(AppealDecision.UPHELD, "Right", APPLICANT, CONCERNED, NOW));
    }
}
