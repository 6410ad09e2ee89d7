package org.caravanserai.domain.centers.attendance;

import java.time.Duration;
import java.time.Instant;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Window;

/** When learners can check in to a session by themselves, and how long a code that is shown to them is good. */
public final class CheckInWindow {

    /** How long one code is displayed. */
    public static final Duration STEP = Duration.ofSeconds(30);

    /** How long before its start a session opens for check-in. */
    public static final Duration BEFORE = Duration.ofMinutes(15);

    private static final int GOOD_FOR = 2;

    private CheckInWindow() {}

    /** The number of the code that is shown at this moment. */
    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    /** When the next code is shown. */
    public static Instant next(Instant now) {
        return Instant.ofEpochSecond((step(now) + 1) * STEP.toSeconds());
    }

    /** Whether a code with this number is still good: the one that is shown, and the two before it. */
    public static boolean isGood(long step, Instant now) {
        long age = step(now) - step;
        return age >= 0 && age <= GOOD_FOR;
    }

    /** Whether learners can check in to the session at this moment. */
    public static boolean isOpen(SessionRow session, Instant now) {
        return session.state() != SessionState.CANCELLED
                && of(session.startsAt(), session.endsAt()).isOpen(now);
    }

    /**
     * @throws Refused {@code session-cancelled}; {@code check-in-closed} unless the session runs or begins soon
     */
    public static void requireOpen(ClassSession session, Instant now) {
        session.requireNotCancelled();
        if (!of(session.startsAt(), session.endsAt()).isOpen(now)) {
            throw new Refused("check-in-closed");
        }
    }

    private static Window of(Instant startsAt, Instant endsAt) {
        return new Window(startsAt.minus(BEFORE), endsAt);
    }
}
