package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppealTest {

    private static final UUID APPLICATION = Ids.next();
    private final Appeal appeal = new Appeal(APPLICATION, "  My grades were read wrong ", NOW);

    @Test
    void itGivesItsGroundsAndIsOpen() {
        assertThat(appeal.id()).isNotNull();
        assertThat(appeal.application()).isEqualTo(APPLICATION);
        assertThat(appeal.grounds()).isEqualTo("My grades were read wrong");
        assertThat(appeal.filedAt()).isEqualTo(NOW);
        assertThat(appeal.decision()).isNull();
        assertThat(appeal.note()).isNull();
        assertThat(appeal.decidedAt()).isNull();
    }

    @Test
    void itNeedsGroundsOfLimitedLength() {
        assertInvalid("grounds: required", () -> new Appeal(APPLICATION, " \n", NOW));
        assertInvalid("grounds: text-too-long", () -> new Appeal(APPLICATION, "x".repeat(Appeal.LONGEST + 1), NOW));
        assertThat(new Appeal(APPLICATION, "x".repeat(Appeal.LONGEST), NOW).grounds())
                .hasSize(Appeal.LONGEST);
    }

    @ParameterizedTest
    @EnumSource
    void itIsDecidedOnceWithAReason(AppealDecision decision) {
        var officer = Ids.next();
        assertInvalid("note: required", () -> appeal.decide(decision, " ", officer, NOW));
        assertInvalid(
                "note: text-too-long", () -> appeal.decide(decision, "x".repeat(Appeal.LONGEST + 1), officer, NOW));
        assertThat(appeal.decision()).isNull();
        appeal.decide(decision, " We have read them again ", officer, NOW.plusSeconds(60));
        assertThat(appeal.decision()).isEqualTo(decision);
        assertThat(appeal.note()).isEqualTo("We have read them again");
        assertThat(appeal.decidedAt()).isEqualTo(NOW.plusSeconds(60));
        for (var other : AppealDecision.values()) {
            assertRefused("appeal-decided", () -> appeal.decide(other, "No", officer, NOW));
        }
        assertThat(appeal.decision()).isEqualTo(decision);
    }
}
