package org.caravanserai.domain.centers.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class AbsenceRuleTest {

    private static final Instant BEGIN = Instant.parse("2026-11-30T11:00:00Z");

    private final UUID ofClass = Ids.next();

    @Test
    void aRuleWarnsBeforeItDrops() {
        assertThat(AbsenceRule.usual(ofClass).dropAfter()).isNull();
        assertInvalid("dropAfter: not-above-warning", () -> new AbsenceRule(ofClass, 10, 3, 3, false));
        assertInvalid("dropAfter: required", () -> new AbsenceRule(ofClass, 10, 3, null, true));
        assertInvalid("lateAfter: between", () -> new AbsenceRule(ofClass, -1, null, null, false));
        assertInvalid("warnAfter: between", () -> new AbsenceRule(ofClass, 0, 0, null, false));
    }

    @Test
    void whoComesAfterTheMinutesOfTheRuleIsLate() {
        var rule = AbsenceRule.usual(ofClass);
        assertThat(rule.markAt(BEGIN, BEGIN.plus(Duration.ofMinutes(10)))).isEqualTo(Mark.PRESENT);
        assertThat(rule.markAt(BEGIN, BEGIN.plus(Duration.ofMinutes(11)))).isEqualTo(Mark.LATE);
    }

    @Test
    void aCodeIsGoodForItsStepAndTheTwoAfterIt() {
        long step = CheckInWindow.step(BEGIN);
        assertThat(CheckInWindow.isGood(step, BEGIN.plusSeconds(29))).isTrue();
        assertThat(CheckInWindow.isGood(step, BEGIN.plusSeconds(89))).isTrue();
        assertThat(CheckInWindow.isGood(step, BEGIN.plusSeconds(90))).isFalse();
        assertThat(CheckInWindow.isGood(step + 1, BEGIN)).as("of the future").isFalse();
        assertThat(CheckInWindow.next(BEGIN)).isEqualTo(BEGIN.plusSeconds(30));
    }

    @Test
    void learnersCheckInFromAQuarterOfAnHourBeforeUntilTheEnd() {
        var session = new ClassSession(ofClass, 1, BEGIN, BEGIN.plus(Duration.ofHours(1)), null, null);
        CheckInWindow.requireOpen(session, BEGIN.minus(Duration.ofMinutes(15)));
        assertRefused("check-in-closed", () -> CheckInWindow.requireOpen(session, BEGIN.minus(Duration.ofMinutes(16))));
        assertRefused("check-in-closed", () -> CheckInWindow.requireOpen(session, session.endsAt()));
        session.cancel("ill");
        assertRefused("session-cancelled", () -> CheckInWindow.requireOpen(session, BEGIN));
    }
}
