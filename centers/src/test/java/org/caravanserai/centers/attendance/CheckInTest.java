package org.caravanserai.centers.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.enrolment.Enrol;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class CheckInTest {

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass made = world.open(5);
    private final Account amina = world.account("amina");
    private final Enrolment learner = enrolled(amina, null);
    private final ClassSession session = world.teaching.sessions(made.id()).stream()
            .filter(each -> each.startsAt().isAfter(TeachingWorld.NOW))
            .findFirst()
            .orElseThrow();
    private final Instant begin = session.startsAt();

    private Enrolment enrolled(Account account, Enrol.Minor minor) {
        world.as(account);
        var code = world.of(Enrol.class).execute(made.code(), minor).code();
        world.commit();
        return world.enrolments.byCode(code).orElseThrow();
    }

    private String codeAt(Instant moment) {
        world.clock.set(moment);
        world.as(world.teacher);
        var address = world.of(ShowCheckInCode.class).execute(session.id()).address();
        return address.substring(address.indexOf("code=") + 5);
    }

    @Test
    void aLearnerChecksInWithTheCodeThatIsShown() {
        var code = codeAt(begin.minusSeconds(60));
        world.as(amina);
        assertThat(world.of(ShowCheckIn.class).execute(session.id()).lines()).hasSize(1);
        var mark = world.of(CheckIn.class).execute(session.id(), code, null);
        assertThat(mark.mark()).isEqualTo(Mark.PRESENT);
        assertThat(mark.source()).isEqualTo(MarkSource.SELF_QR);
        world.clock.set(begin.plus(Duration.ofMinutes(30)));
        assertRefused("check-in-code-old", () -> world.of(CheckIn.class).execute(session.id(), code, null));
        var again = codeAt(begin.plus(Duration.ofMinutes(30)));
        world.as(amina);
        assertThat(world.of(CheckIn.class).execute(session.id(), again, null))
                .as("the first mark stays")
                .isEqualTo(mark);
    }

    @Test
    void whoComesAfterTheTimeOfTheRuleIsLateAndACorrectionOfTheTeacherStays() {
        world.as(world.director);
        world.of(SetAbsenceRule.class).execute(made.code(), new SetAbsenceRule.AbsenceLimits(5, null, null, null));
        var code = codeAt(begin.plus(Duration.ofMinutes(7)));
        world.as(amina);
        var mark = world.of(CheckIn.class).execute(session.id(), code, learner.code());
        assertThat(mark.mark()).isEqualTo(Mark.LATE);
        assertThat(mark.minutes()).isEqualTo(7);
        world.as(world.teacher);
        world.clock.set(begin.plus(Duration.ofMinutes(8)));
        world.of(RecordAttendance.class)
                .execute(
                        session.id(),
                        List.of(new RecordAttendance.Given(Ids.next(), learner.code(), Mark.ABSENT, null, null)));
        var next = codeAt(begin.plus(Duration.ofMinutes(9)));
        world.as(amina);
        assertThat(world.of(CheckIn.class).execute(session.id(), next, null).mark())
                .isEqualTo(Mark.ABSENT);
    }

    @Test
    void aCodeIsGoodForItsSessionAndItsLearnersAlone() {
        var code = codeAt(begin);
        world.as(amina);
        assertRefused("check-in-code-wrong", () -> world.of(CheckIn.class)
                .execute(session.id(), code.replaceAll("\\..*", ".forged"), null));
        assertRefused("check-in-code-wrong", () -> world.of(CheckIn.class).execute(session.id(), "", null));
        assertNotFound(() -> world.of(CheckIn.class).execute(UUID.randomUUID(), code, null));
        world.as(world.account("stranger-learner"));
        assertNotFound(() -> world.of(CheckIn.class).execute(session.id(), code, null));
        assertNotFound(() -> world.of(ShowCheckIn.class).execute(session.id()));
        assertNotFound(() -> world.of(ShowCheckInCode.class).execute(session.id()));
        world.as(world.teacher);
        world.clock.set(session.endsAt());
        assertRefused("check-in-closed", () -> world.of(ShowCheckInCode.class).execute(session.id()));
    }

    @Test
    void aGuardianSaysWhichChildIsThere() {
        var guardian = world.account("guardian");
        var first = enrolled(guardian, new Enrol.Minor("Li", "Wen", LocalDate.parse("2015-05-01")));
        enrolled(guardian, new Enrol.Minor("Mei", "Wen", LocalDate.parse("2016-05-01")));
        var code = codeAt(begin);
        world.as(guardian);
        assertInvalid("enrolment: required", () -> world.of(CheckIn.class).execute(session.id(), code, null));
        assertThat(world.of(CheckIn.class)
                        .execute(session.id(), code, first.code())
                        .enrolment())
                .isEqualTo(first.id());
    }
}
