package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.Absences;
import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.attendance.CheckInWindow;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A learner checks in to a session with the code that the teacher shows. A mark that is there already stays. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class CheckIn {

    private final CourseClasses classes;
    private final ClassSessions sessions;
    private final CheckInLearners learners;
    private final AttendanceBook book;
    private final Absences absences;
    private final CheckInCodes codes;

    @Inject
    CheckIn(
            CourseClasses classes,
            ClassSessions sessions,
            CheckInLearners learners,
            AttendanceBook book,
            Absences absences,
            CheckInCodes codes) {
        this.classes = classes;
        this.sessions = sessions;
        this.learners = learners;
        this.book = book;
        this.absences = absences;
        this.codes = codes;
    }

    /**
     * @param code as the address carries it
     * @param enrolment code; null or blank: the only one that the caller has in the class
     * @return the mark that counts now
     * @throws NotFound when nobody of the caller learns in the class
     * @throws Refused {@code check-in-code-wrong}, {@code check-in-code-old}, {@code check-in-closed}, {@code session-cancelled},
     *     {@code results-approved}
     * @throws Invalid {@code enrolment} when it is not clear for whom
     */
    public AttendanceMark execute(UUID id, String code, @Nullable String enrolment) {
        var session = sessions.lockSession(id).orElseThrow(() -> new NotFound("not-found"));
        var learner = learners.find(session.ofClass(), enrolment);
        var now = codes.requireGood(id, code);
        CheckInWindow.requireOpen(session, now);
        var before = book.current(id, learner.id());
        if (before.isPresent()) {
            return before.get();
        }
        var found = classes.byId(session.ofClass()).orElseThrow();
        found.require(ClassStep.RECORD_MARKS);
        session.hold(found.zone(), now);
        var mark = mark(session, learner, now);
        book.add(mark);
        return mark;
    }

    private AttendanceMark mark(ClassSession session, Enrolment learner, Instant now) {
        var mark = absences.rule(session.ofClass()).markAt(session.startsAt(), now);
        var name = session.id() + "/" + learner.id() + "/" + MarkSource.SELF_QR;
        return new AttendanceMark(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)),
                session.id(),
                learner.id(),
                mark,
                mark == Mark.LATE
                        ? (int) Duration.between(session.startsAt(), now).toMinutes()
                        : null,
                now.truncatedTo(ChronoUnit.MICROS),
                MarkSource.SELF_QR,
                learner.learner().account(),
                now);
    }
}
