package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.centers.teaching.Classes.HANOI;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassSessionTest {

    private static final UUID CLASS = Ids.next();
    private static final UUID ROOM = Ids.next();
    private static final UUID TEACHER = Ids.next();

    /** Half past six in the evening in Hanoi. */
    private static final Instant START = Instant.parse("2026-11-30T11:30:00Z");

    private static final Instant END = START.plus(Duration.ofMinutes(90));
    private static final Instant TOMORROW = START.plus(Duration.ofDays(1));

    private static ClassSession planned() {
        return new ClassSession(CLASS, 3, START, END, ROOM, TEACHER);
    }

    private static ClassSession at(SessionState state) {
        var session = planned();
        switch (state) {
            case PLANNED -> {}
            case HELD -> session.hold(HANOI, START);
            case CANCELLED -> session.cancel("The teacher is ill");
        }
        return session;
    }

    private static void move(ClassSession session, @Nullable String why) {
        session.move(TOMORROW, TOMORROW.plusSeconds(3600), null, null, why);
    }

    @Test
    void aSessionIsPlannedWithItsTimeRoomAndTeacher() {
        var session = planned();
        assertThat(session.state()).isEqualTo(SessionState.PLANNED);
        assertThat(session.ofClass()).isEqualTo(CLASS);
        assertThat(session.number()).isEqualTo(3);
        assertThat(session.startsAt()).isEqualTo(START);
        assertThat(session.endsAt()).isEqualTo(END);
        assertThat(session.room()).isEqualTo(ROOM);
        assertThat(session.teacher()).isEqualTo(TEACHER);
        assertThat(session.topic()).isNull();
        assertThat(session.reason()).isNull();
        assertThat(session.makeupFor()).isNull();
        assertThat(session.movedFrom()).isNull();
        assertThat(session.id()).isNotEqualTo(planned().id());
    }

    @Test
    void aSessionEndsAfterItBegins() {
        assertInvalid("endsAt: end-before-start", () -> new ClassSession(CLASS, 1, START, START, null, null));
        var session = planned();
        assertInvalid("endsAt: end-before-start", () -> session.move(END, START, ROOM, TEACHER, null));
        assertThat(session.startsAt()).isEqualTo(START);
        assertThat(session.movedFrom()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"PLANNED, -", "HELD, session-held", "CANCELLED, session-cancelled"})
    void onlyAPlannedSessionIsMovedOrCancelled(SessionState state, @Nullable String refusal) {
        var moved = at(state);
        var cancelled = at(state);
        if (refusal == null) {
            move(moved, null);
            assertThat(moved.startsAt()).isEqualTo(TOMORROW);
            cancelled.cancel("Flood");
            assertThat(cancelled.state()).isEqualTo(SessionState.CANCELLED);
            assertThat(cancelled.reason()).isEqualTo("Flood");
        } else {
            assertRefused(refusal, () -> move(moved, null));
            assertThat(moved.startsAt()).isEqualTo(START);
            assertRefused(refusal, () -> cancelled.cancel("Flood"));
            assertThat(cancelled.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverWasNotCancelledIsHeldAgainAndAgain(SessionState state) {
        var session = at(state);
        if (state == SessionState.CANCELLED) {
            assertRefused("session-cancelled", () -> session.hold(HANOI, END));
            assertRefused("session-cancelled", session::requireNotCancelled);
        } else {
            session.requireNotCancelled();
            session.hold(HANOI, END);
            session.hold(HANOI, END);
            assertThat(session.state()).isEqualTo(SessionState.HELD);
        }
    }

    @Test
    void aSessionIsHeldFromTheBeginningOfItsDayAtTheCenter() {
        var midnight = Instant.parse("2026-11-29T17:00:00Z");
        var session = planned();
        assertRefused("session-not-begun", () -> session.hold(HANOI, midnight.minusMillis(1)));
        assertThat(session.state()).isEqualTo(SessionState.PLANNED);
        session.hold(HANOI, midnight);
        assertThat(session.state()).isEqualTo(SessionState.HELD);
    }

    @Test
    void aMovedSessionRemembersWhenItWasToBegin() {
        var session = planned();
        move(session, "Holiday");
        assertThat(session.movedFrom()).isEqualTo(START);
        assertThat(session.endsAt()).isEqualTo(TOMORROW.plusSeconds(3600));
        assertThat(session.room()).isNull();
        assertThat(session.teacher()).isNull();
        assertThat(session.reason()).isEqualTo("Holiday");
        assertThat(session.state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void anotherRoomAtTheSameTimeIsNotAnotherTime() {
        var session = planned();
        var hall = Ids.next();
        session.move(START, END, hall, TEACHER, null);
        assertThat(session.room()).isEqualTo(hall);
        assertThat(session.movedFrom()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void onlyACancelledSessionIsMadeUpFor(SessionState state) {
        var session = at(state);
        if (state != SessionState.CANCELLED) {
            assertRefused("session-not-cancelled", () -> session.makeUp(9, TOMORROW, TOMORROW.plusSeconds(60), null));
            return;
        }
        var further = session.makeUp(9, TOMORROW, TOMORROW.plusSeconds(60), null);
        assertThat(further.makeupFor()).isEqualTo(session.id());
        assertThat(further.number()).isEqualTo(9);
        assertThat(further.ofClass()).isEqualTo(CLASS);
        assertThat(further.teacher()).isEqualTo(TEACHER);
        assertThat(further.room()).isNull();
        assertThat(further.state()).isEqualTo(SessionState.PLANNED);
        assertThat(session.state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void itsTopicIsWrittenAndTakenOut() {
        var session = at(SessionState.HELD);
        session.topic("Measure words");
        assertThat(session.topic()).isEqualTo("Measure words");
        session.topic(null);
        assertThat(session.topic()).isNull();
    }
}
