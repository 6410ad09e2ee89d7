package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.platform.access.CurrentCaller;

/** Stores marks of teachers once, and says whether they count. */
@ApplicationScoped
class MarkStoring {

    private AttendanceBook book;
    private CurrentCaller caller;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected MarkStoring() {}

    @Inject
    MarkStoring(AttendanceBook book, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /** What became of a mark. */
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
