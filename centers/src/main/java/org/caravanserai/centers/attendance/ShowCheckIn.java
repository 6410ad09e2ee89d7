package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A session that somebody is about to check in to, with the learners for whom the caller can do so. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowCheckIn {

    private final ClassDirectory classes;
    private final EnrolmentDirectory enrolments;
    private final AttendanceBook book;
    private final CenterStaff staff;

    @Inject
    ShowCheckIn(ClassDirectory classes, EnrolmentDirectory enrolments, AttendanceBook book, CenterStaff staff) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.book = book;
        this.staff = staff;
    }

    /**
     * The caller, or a minor for whom the caller answers.
     *
     * @param mark the one that counts; null: none yet
     */
    public record Line(EnrolmentRow learner, @Nullable AttendanceMark mark) {}

    /** The session and who of the caller learns in it. */
    public record Shown(SessionRow session, List<Line> lines) {}

    /**
     * @throws NotFound when nobody of the caller learns in the class
     */
    public Shown execute(UUID id) {
        var session = classes.session(id).orElseThrow(() -> new NotFound("not-found"));
        var lines = enrolments.ofAccount(staff.account()).stream()
                .filter(each -> each.classId().equals(session.classId()) && each.state() == EnrolmentState.ENROLLED)
                .map(each -> new Line(each, book.current(id, each.id()).orElse(null)))
                .toList();
        if (lines.isEmpty()) {
            throw new NotFound("not-found");
        }
        return new Shown(session, lines);
    }
}
