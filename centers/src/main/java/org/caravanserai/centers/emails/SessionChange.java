package org.caravanserai.centers.emails;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a session, for those whom it concerns.
 *
 * @param before when it was to begin; the same as now where it was not moved
 * @param formerTeacher who was to teach it before it was moved; null: nobody
 * @param reason blank where none was given
 */
public record SessionChange(
        Kind kind,
        ClassSession session,
        Instant before,
        @Nullable UUID formerTeacher,
        String reason) {

    /** The kinds of changes. */
    public enum Kind {
        MOVED,
        CANCELLED,
        ADDED
    }

    /**
     * It has another time, room or teacher.
     *
     * @param before when it was to begin
     * @param formerTeacher who was to teach it; null: nobody
     */
    public static SessionChange moved(ClassSession session, Instant before, @Nullable UUID formerTeacher) {
        return new SessionChange(
                Kind.MOVED, session, before, formerTeacher, Objects.requireNonNullElse(session.reason(), ""));
    }

    /** It does not take place. */
    public static SessionChange cancelled(ClassSession session) {
        return new SessionChange(
                Kind.CANCELLED, session, session.startsAt(), null, Objects.requireNonNullElse(session.reason(), ""));
    }

    /** It was planned after the class was opened. */
    public static SessionChange added(ClassSession session) {
        return new SessionChange(Kind.ADDED, session, session.startsAt(), null, "");
    }

    /** Another plan of the class is without it. */
    public static SessionChange replaced(ClassSession session) {
        return new SessionChange(Kind.CANCELLED, session, session.startsAt(), null, "");
    }
}
