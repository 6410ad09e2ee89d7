package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.centers.teaching.ClassDesk;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A teacher marks who is there. The same marks can be sent again; a correction is a further mark. */
@UseCase
@Requires(Permission.TEACH)
public class RecordAttendance {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private Teaching teaching;
    private Enrolments enrolments;
    private AttendanceBook book;
    private ClassDesk desk;
    private CurrentCaller caller;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RecordAttendance() {}

    @Inject
    public RecordAttendance(
            Teaching teaching,
            Enrolments enrolments,
            AttendanceBook book,
            ClassDesk desk,
            CurrentCaller caller,
            Clock clock) {
        this.teaching = teaching;
        this.enrolments = enrolments;
        this.book = book;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * One mark.
     *
     * @param id given by who marks; the same mark sent again has the same
     * @param enrolment code
     * @param at when it was seen; null: now
     */
    public record Given(
            UUID id,
            String enrolment,
            Mark mark,
            @Nullable Integer minutes,
            @Nullable Instant at) {}

    /** Why a mark does not count, or not for long. */
    public enum Reason {
        /** Nobody with this code learns in the class; the mark was not stored. */
        NOT_IN_CLASS,
        /** Another mark has this id; the mark was not stored. */
        ID_USED,
        /** Stored, but the learner has a mark that was seen later. */
        NEWER_MARK
    }

    /** A mark that does not count. */
    public record Conflicting(UUID id, String enrolment, Reason reason) {}

    /**
     * @param stored marks that are new
     * @param known marks that were there already
     */
    public record Outcome(int stored, int known, List<Conflicting> conflicts) {}

    /**
     * @throws NotFound when the caller neither teaches the session nor directs the center
     * @throws Refused {@code session-cancelled}; {@code session-not-begun} before the day of the session, except for excuses
     * @throws Invalid {@code marks[i].minutes}, {@code marks[i].at}
     */
    public Outcome execute(UUID id, List<Given> marks) {
        var session = teaching.lockSession(id).orElseThrow(() -> new NotFound("not-found"));
        var found = teaching.byId(session.ofClass()).orElseThrow();
        desk.requireTaught(found, session);
        session.requireNotCancelled();
        requireSensible(marks);
        if (marks.stream().anyMatch(mark -> mark.mark() != Mark.EXCUSED)) {
            session.hold(found.zone(), clock.instant());
        }
        var learners = enrolments.of(found.id()).stream()
                .filter(each -> each.enrolledAt() != null)
                .collect(Collectors.toMap(Enrolment::code, Enrolment::id));
        int stored = 0;
        int known = 0;
        var conflicts = new ArrayList<Conflicting>();
        for (var given : marks) {
            var enrolment = learners.get(ReadableCode.tidy(given.enrolment()));
            if (enrolment == null) {
                conflicts.add(new Conflicting(given.id(), given.enrolment(), Reason.NOT_IN_CLASS));
                continue;
            }
            switch (store(mark(given, session, enrolment))) {
                case STORED -> stored++;
                case KNOWN -> known++;
                case SUPERSEDED -> {
                    stored++;
                    conflicts.add(new Conflicting(given.id(), given.enrolment(), Reason.NEWER_MARK));
                }
                case ID_USED -> conflicts.add(new Conflicting(given.id(), given.enrolment(), Reason.ID_USED));
            }
        }
        return new Outcome(stored, known, List.copyOf(conflicts));
    }

    private enum Storing {
        STORED,
        KNOWN,
        SUPERSEDED,
        ID_USED
    }

    private Storing store(AttendanceMark mark) {
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

    private AttendanceMark mark(Given given, ClassSession session, UUID enrolment) {
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

    private void requireSensible(List<Given> marks) {
        var latest = clock.instant().plus(CLOCKS_DIFFER);
        var faults = new Invalid.Collector();
        for (int i = 0; i < marks.size(); i++) {
            var given = marks.get(i);
            var minutes = given.minutes();
            faults.check(
                            minutes == null || minutes >= 0 && minutes <= 1440,
                            "marks[" + i + "].minutes",
                            "between",
                            0,
                            1440)
                    .check(
                            given.at() == null || !given.at().isAfter(latest),
                            "marks[" + i + "].at",
                            "mark-in-the-future");
        }
        faults.throwIfAny();
    }
}
