package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.jspecify.annotations.Nullable;

/** Stores marks of teachers and of tables once, and says whether they count. */
@ApplicationScoped
class MarkStoring {

    private static final int MOST_MINUTES = 1440;

    private final AttendanceBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    MarkStoring(AttendanceBook book, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /** Result of storing a mark. */
    enum Storing {
        STORED,
        KNOWN,
        SUPERSEDED,
        ID_USED
    }

    /** The same mark sent again is known; one that was seen before the current one does not count for long. */
    Storing store(RecordAttendance.Given given, ClassSession session, UUID enrolment) {
        var mark = mark(given, session, enrolment);
        var before = book.current(mark.session(), mark.enrolment());
        if (book.add(mark)) {
            return before.filter(later -> later.markedAt().isAfter(mark.markedAt()))
                            .isPresent()
                    ? Storing.SUPERSEDED
                    : Storing.STORED;
        }
        return book.known(List.of(mark.id())).stream().anyMatch(same -> same.isRepeatedBy(mark))
                ? Storing.KNOWN
                : Storing.ID_USED;
    }

    /** The mark that counts; empty without one. */
    Optional<AttendanceMark> current(UUID session, UUID enrolment) {
        return book.current(session, enrolment);
    }

    /**
     * Stores a mark of a table unless it says nothing new: an earlier table, or without one the mark that counts, says the same.
     *
     * @param id one for each learner, session and table
     * @throws Invalid {@code learner} {@code twice-in-table}; {@code minutes}
     */
    TableOutcome importMark(UUID id, UUID session, UUID enrolment, Mark mark, @Nullable Integer minutes) {
        if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
            throw new Invalid("minutes", "between", 0, MOST_MINUTES);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var given = new AttendanceMark(
                id,
                session,
                enrolment,
                mark,
                minutes,
                now,
                MarkSource.IMPORT,
                caller.get().accountId(),
                now);
        var same = book.known(List.of(id));
        if (!same.isEmpty()) {
            if (same.get(0).isRepeatedBy(given)) {
                return TableOutcome.UNCHANGED;
            }
            throw new Invalid("learner", "twice-in-table");
        }
        var current = book.current(session, enrolment);
        var before = book.latest(session, enrolment, MarkSource.IMPORT).or(() -> current);
        if (before.filter(each -> each.isRepeatedBy(given)).isPresent()) {
            return TableOutcome.UNCHANGED;
        }
        book.add(given);
        return current.isPresent() ? TableOutcome.UPDATED : TableOutcome.CREATED;
    }

    private AttendanceMark mark(RecordAttendance.Given given, ClassSession session, UUID enrolment) {
        var now = clock.instant();
        return new AttendanceMark(
                given.id(),
                session.id(),
                enrolment,
                given.mark(),
                given.minutes(),
                (given.at() == null ? now : given.at()).truncatedTo(ChronoUnit.MICROS),
                MarkSource.TEACHER,
                caller.get().accountId(),
                now);
    }
}
