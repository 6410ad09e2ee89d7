package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.CheckInWindow;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A teacher shows the code by which learners check in to a session; it changes all the time. */
@UseCase
@Requires(Permission.TEACH)
public class ShowCheckInCode {

    private final CourseClasses courseClasses;
    private final ClassSessions sessions;
    private final ClassDirectory classes;
    private final CheckInCodes codes;
    private final ClassAccess access;
    private final Clock clock;

    @Inject
    ShowCheckInCode(
            CourseClasses courseClasses,
            ClassSessions sessions,
            ClassDirectory classes,
            CheckInCodes codes,
            ClassAccess access,
            Clock clock) {
        this.courseClasses = courseClasses;
        this.sessions = sessions;
        this.classes = classes;
        this.codes = codes;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param address that learners open, with the code of this moment
     * @param nextAt when the next code takes its place
     */
    public record Shown(SessionRow session, String address, Instant nextAt) {}

    /**
     * @throws NotFound when the caller neither teaches the session nor directs the center
     * @throws Refused {@code session-cancelled}, {@code check-in-closed}
     */
    public Shown execute(UUID id) {
        var session = sessions.session(id).orElseThrow(() -> new NotFound("not-found"));
        access.requireTaught(courseClasses.byId(session.ofClass()).orElseThrow(), session);
        CheckInWindow.requireOpen(session, clock.instant());
        return new Shown(classes.session(id).orElseThrow(), codes.address(id), CheckInWindow.next(clock.instant()));
    }
}
