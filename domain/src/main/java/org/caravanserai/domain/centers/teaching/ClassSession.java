package org.caravanserai.domain.centers.teaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a class. The database refuses overlapping sessions of a room, a teacher or a learner.
 *
 * <p>Sessions are planned with the class, by weekday or one by one. One can be moved, with the time it had before kept, or
 * cancelled with a reason and made up for by another session. It counts as held once somebody was marked in it.
 */
@Entity
@Table(name = "class_session")
public class ClassSession {

    @Id
    private UUID id;

    @Column(name = "class_id")
    private UUID ofClass;

    private int number;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "room_id")
    private @Nullable UUID room;

    @Column(name = "teacher_id")
    private @Nullable UUID teacher;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private @Nullable String topic;

    private @Nullable String reason;

    @Column(name = "makeup_for")
    private @Nullable UUID makeupFor;

    @Column(name = "moved_from")
    private @Nullable Instant movedFrom;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ClassSession() {}

    /**
     * @param number the place in the class, from 1
     * @throws Invalid {@code endsAt} when it does not end after it begins
     */
    public ClassSession(
            UUID ofClass, int number, Instant startsAt, Instant endsAt, @Nullable UUID room, @Nullable UUID teacher) {
        requireOrder(startsAt, endsAt);
        this.id = Ids.next();
        this.ofClass = ofClass;
        this.number = number;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.room = room;
        this.teacher = teacher;
        this.state = SessionState.PLANNED;
    }

    /** A further session in place of this cancelled one. */
    public ClassSession makeUp(int next, Instant from, Instant to, @Nullable UUID inRoom) {
        SessionStep.MAKE_UP.require(state);
        var session = new ClassSession(ofClass, next, from, to, inRoom, teacher);
        session.makeupFor = id;
        return session;
    }

    /**
     * @throws Refused {@code session-held}, {@code session-cancelled}
     */
    public void move(Instant from, Instant to, @Nullable UUID toRoom, @Nullable UUID toTeacher, @Nullable String why) {
        SessionStep.MOVE.require(state);
        requireOrder(from, to);
        if (!from.equals(startsAt)) {
            movedFrom = startsAt;
        }
        startsAt = from;
        endsAt = to;
        room = toRoom;
        teacher = toTeacher;
        reason = why;
    }

    /**
     * @throws Refused {@code session-held}, {@code session-cancelled}
     */
    public void cancel(String why) {
        SessionStep.CANCEL.require(state);
        state = SessionState.CANCELLED;
        reason = why;
    }

    /**
     * Attendance was marked for a learner.
     *
     * @param zone of the center
     * @throws Refused {@code session-cancelled}; {@code session-not-begun} before its day
     */
    public void hold(ZoneId zone, Instant now) {
        requireNotCancelled();
        if (now.isBefore(startsAt.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant())) {
            throw new Refused("session-not-begun");
        }
        state = SessionState.HELD;
    }

    /**
     * @throws Refused {@code session-cancelled}
     */
    public void requireNotCancelled() {
        SessionStep.MARK.require(state);
    }

    public void topic(@Nullable String text) {
        topic = text;
    }

    private static void requireOrder(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            throw new Invalid("endsAt", "end-before-start");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID ofClass() {
        return ofClass;
    }

    public int number() {
        return number;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public @Nullable UUID room() {
        return room;
    }

    public @Nullable UUID teacher() {
        return teacher;
    }

    public SessionState state() {
        return state;
    }

    public @Nullable String topic() {
        return topic;
    }

    /** Why it was moved or cancelled. */
    public @Nullable String reason() {
        return reason;
    }

    /** The cancelled session that it stands for. */
    public @Nullable UUID makeupFor() {
        return makeupFor;
    }

    public long version() {
        return version;
    }

    /** When it was to begin before it was moved. */
    public @Nullable Instant movedFrom() {
        return movedFrom;
    }
}
