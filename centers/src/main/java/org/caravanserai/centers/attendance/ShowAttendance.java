package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The list of a session to be marked, for its teacher. */
@UseCase
@Requires(Permission.TEACH)
public class ShowAttendance {

    private final CourseClasses courseClasses;
    private final ClassSessions sessions;
    private final ClassDirectory classes;
    private final EnrolmentDirectory enrolments;
    private final AttendanceBook book;
    private final ClassAccess access;

    @Inject
    public ShowAttendance(
            CourseClasses courseClasses,
            ClassSessions sessions,
            ClassDirectory classes,
            EnrolmentDirectory enrolments,
            AttendanceBook book,
            ClassAccess access) {
        this.courseClasses = courseClasses;
        this.sessions = sessions;
        this.classes = classes;
        this.enrolments = enrolments;
        this.book = book;
        this.access = access;
    }

    /**
     * A learner of the session.
     *
     * @param mark the one that counts; null: none yet
     */
    public record Line(EnrolmentRow learner, @Nullable AttendanceMark mark) {}

    /** The session with everybody who learns in the class, by name. */
    public record Shown(SessionRow session, List<Line> lines) {}

    /**
     * @throws NotFound when the caller neither teaches the session nor directs the center
     */
    public Shown execute(UUID id) {
        var session = sessions.session(id).orElseThrow(() -> new NotFound("not-found"));
        access.requireTaught(courseClasses.byId(session.ofClass()).orElseThrow(), session);
        var marks = book.ofClass(session.ofClass()).stream()
                .filter(mark -> mark.session().equals(id))
                .collect(Collectors.toMap(AttendanceMark::enrolment, Function.identity()));
        var lines = enrolments.ofClass(session.ofClass()).stream()
                .filter(each -> each.state().isLearner() || marks.containsKey(each.id()))
                .map(each -> new Line(each, marks.get(each.id())))
                .toList();
        return new Shown(classes.session(id).orElseThrow(), lines);
    }
}
