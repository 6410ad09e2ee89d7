package org.caravanserai.domain.centers.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link AttendanceBook} promises. */
public interface AttendanceBookContract extends ClassContract {

    AttendanceBook book();

    @Test
    default void aMarkIsAddedOnceAndFoundByItsIdentityAsItWasWritten() {
        var ofClass = newClass().id();
        var session = session(ofClass, 1, MONDAY).id();
        var learner = enrolled(ofClass, 1).id();
        var mark = new AttendanceMark(
                Ids.next(), session, learner, Mark.LATE, 10, NOW, MarkSource.TEACHER, Ids.next(), NOW.plusSeconds(5));
        assertThat(inTransaction(() -> book().add(mark))).isTrue();
        assertThat(inTransaction(() -> book().add(mark))).isFalse();
        assertThat(inTransaction(() -> book().known(List.of(mark.id(), Ids.next()))))
                .containsExactly(mark);
        assertThat(inTransaction(() -> book().known(List.of()))).isEmpty();
    }

    @Test
    default void theMarkThatWasSeenLastCountsWhicheverComesLast() {
        var ofClass = newClass().id();
        var session = session(ofClass, 1, MONDAY).id();
        var learner = enrolled(ofClass, 1).id();
        assertThat(inTransaction(() -> book().current(session, learner))).isEmpty();
        var seenLast = added(session, learner, Mark.PRESENT, MarkSource.TEACHER, NOW.plusSeconds(60), NOW);
        added(session, learner, Mark.ABSENT, MarkSource.TEACHER, NOW, NOW.plusSeconds(90));
        assertThat(inTransaction(() -> book().current(session, learner))).contains(seenLast);
        var recordedLast =
                added(session, learner, Mark.EXCUSED, MarkSource.TEACHER, NOW.plusSeconds(60), NOW.plusSeconds(1));
        assertThat(inTransaction(() -> book().current(session, learner))).contains(recordedLast);
        var other = session(ofClass, 2, MONDAY.plus(Duration.ofDays(1))).id();
        assertThat(inTransaction(() -> book().current(other, learner))).isEmpty();
    }

    @Test
    default void ofMarksThatAreOtherwiseTheSameTheOneMadeLastCounts() {
        var ofClass = newClass().id();
        var session = session(ofClass, 1, MONDAY).id();
        var learner = enrolled(ofClass, 1).id();
        var first = mark(session, learner, Mark.ABSENT, MarkSource.TEACHER, NOW, NOW);
        var second = mark(session, learner, Mark.LATE, MarkSource.TEACHER, NOW, NOW);
        var last = mark(session, learner, Mark.PRESENT, MarkSource.TEACHER, NOW, NOW);
        for (var mark : List.of(first, last, second)) {
            inTransaction(() -> book().add(mark));
        }
        assertThat(inTransaction(() -> book().current(session, learner))).contains(last);
        assertThat(inTransaction(() -> book().ofClass(ofClass))).containsExactly(last);
    }

    @Test
    default void theLatestMarkOfASourceIsFoundBesideThoseOfOthers() {
        var ofClass = newClass().id();
        var session = session(ofClass, 1, MONDAY).id();
        var learner = enrolled(ofClass, 1).id();
        added(session, learner, Mark.ABSENT, MarkSource.SELF_QR, NOW, NOW);
        var own = added(session, learner, Mark.LATE, MarkSource.SELF_QR, NOW.plusSeconds(30), NOW);
        var taught = added(session, learner, Mark.PRESENT, MarkSource.TEACHER, NOW.plusSeconds(60), NOW);
        assertThat(inTransaction(() -> book().latest(session, learner, MarkSource.SELF_QR)))
                .contains(own);
        assertThat(inTransaction(() -> book().latest(session, learner, MarkSource.TEACHER)))
                .contains(taught);
        assertThat(inTransaction(() -> book().latest(session, learner, MarkSource.IMPORT)))
                .isEmpty();
    }

    @Test
    default void ofEachLearnerAndSessionOfAClassOneMarkCounts() {
        var ofClass = newClass().id();
        var first = session(ofClass, 1, MONDAY).id();
        var second = session(ofClass, 2, MONDAY.plus(Duration.ofDays(7))).id();
        var amina = enrolled(ofClass, 1).id();
        var binh = enrolled(ofClass, 2).id();
        added(first, amina, Mark.ABSENT, MarkSource.TEACHER, NOW, NOW);
        var corrected = added(first, amina, Mark.EXCUSED, MarkSource.TEACHER, NOW.plusSeconds(60), NOW);
        var later = added(second, amina, Mark.PRESENT, MarkSource.TEACHER, NOW, NOW);
        var other = added(first, binh, Mark.REMOTE, MarkSource.TEACHER, NOW, NOW);
        var elsewhere = newClass().id();
        added(
                session(elsewhere, 1, MONDAY).id(),
                enrolled(elsewhere, 1).id(),
                Mark.ABSENT,
                MarkSource.TEACHER,
                NOW,
                NOW);
        assertThat(inTransaction(() -> book().ofClass(ofClass))).containsExactlyInAnyOrder(corrected, later, other);
    }

    private AttendanceMark added(
            UUID session, UUID learner, Mark mark, MarkSource source, Instant markedAt, Instant recordedAt) {
        var added = mark(session, learner, mark, source, markedAt, recordedAt);
        inTransaction(() -> book().add(added));
        return added;
    }

    private static AttendanceMark mark(
            UUID session, UUID learner, Mark mark, MarkSource source, Instant markedAt, Instant recordedAt) {
        return new AttendanceMark(Ids.next(), session, learner, mark, null, markedAt, source, Ids.next(), recordedAt);
    }
}
