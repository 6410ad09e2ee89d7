package org.caravanserai.domain.centers.teaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * A class: one course, held once in a term for a group of learners.
 *
 * <p>A director plans it with its sessions and opens it for enrolment; the center confirms that it will be held, or cancels it. It
 * runs with its first session and is finished after the last. When the results are approved it is over, and certificates are
 * issued from them. A running class that cannot go on is stopped. Its places are {@link
 * org.caravanserai.domain.centers.enrolment.ClassSeats}, its learners enrolments, its meetings {@link ClassSession}s.
 *
 * <p>Each step that {@link ClassState} does not allow is {@link Refused} as {@code class-state}, with both states.
 */
@Entity
@Table(name = "course_class")
public class CourseClass implements Stateful {

    @Id
    private UUID id;

    private String code;

    @Column(name = "center_id")
    private UUID center;

    @Column(name = "term_id")
    private UUID term;

    @Column(name = "course_id")
    private UUID course;

    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private ClassState state;

    @Enumerated(EnumType.STRING)
    private ClassMode mode;

    private int minimum;

    private int maximum;

    @Column(name = "decide_on")
    private LocalDate decideOn;

    @Column(name = "with_approval")
    private boolean withApproval;

    @Column(name = "teacher_id")
    private @Nullable UUID teacher;

    @Column(name = "room_id")
    private @Nullable UUID room;

    @Column(name = "point_id")
    private @Nullable UUID point;

    @Column(name = "time_zone")
    private ZoneId zone;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CourseClass() {}

    /**
     * @param zone of the center
     * @throws Invalid each fault with its field
     */
    @SuppressWarnings("NullAway.Init")
    public CourseClass(TeachingTerm term, Course course, ClassTerms terms, ZoneId zone, Instant now) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.center = term.center();
        this.term = term.id();
        this.course = course.id();
        this.state = ClassState.PLANNED;
        this.zone = zone;
        this.createdAt = now;
        write(terms);
        if (decideOn.isAfter(term.lastDay())) {
            throw new Invalid("decideOn", "decision-after-term", term.lastDay());
        }
    }

    /**
     * @throws Refused {@code class-over} when it is finished or not held
     * @throws Invalid each fault with its field
     */
    public void change(ClassTerms terms) {
        require(ClassStep.CHANGE);
        write(terms);
    }

    private void write(ClassTerms terms) {
        var held = terms.held();
        new Invalid.Collector()
                .check(held.minimum() >= 1, "minimum", "between", 1, ClassHeld.MOST_LEARNERS)
                .check(held.maximum() <= ClassHeld.MOST_LEARNERS, "maximum", "between", 1, ClassHeld.MOST_LEARNERS)
                .check(held.maximum() >= held.minimum(), "maximum", "below-minimum")
                .throwIfAny();
        name = held.name();
        mode = held.mode();
        minimum = held.minimum();
        maximum = held.maximum();
        decideOn = held.decideOn();
        withApproval = held.withApproval();
        teacher = terms.teacher();
        room = terms.room();
        point = terms.point();
    }

    /**
     * Whether it is held has to be decided before it begins, or on its first day. One that has begun already, and is entered late, is held.
     *
     * @param firstStart of its first session
     * @throws Invalid {@code decideOn}: {@code decision-after-begin}, with the first day
     */
    public void requireDecisionBefore(Instant firstStart, Instant now) {
        var begins = firstStart.atZone(zone).toLocalDate();
        if (firstStart.isAfter(now) && decideOn.isAfter(begins)) {
            throw new Invalid("decideOn", "decision-after-begin", begins);
        }
    }

    /**
     * @param learners how many have a place
     * @throws Refused {@code class-below-minimum} when it is confirmed with fewer than its minimum
     */
    public void become(ClassState next, int learners) {
        var step = state.become(next, "class-state");
        if (next == ClassState.CONFIRMED && learners < minimum) {
            throw new Refused("class-below-minimum", learners, minimum);
        }
        state = step;
    }

    /**
     * @throws Refused when the state does not allow this step: see {@link ClassStep}
     */
    public void require(ClassStep step) {
        step.require(state);
    }

    /** Whether this account teaches it. */
    public boolean isTaughtBy(@Nullable UUID account) {
        return teacher != null && teacher.equals(account);
    }

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID center() {
        return center;
    }

    public UUID term() {
        return term;
    }

    public UUID course() {
        return course;
    }

    @Override
    public ClassState state() {
        return state;
    }

    public ClassTerms terms() {
        var held = new ClassHeld(name, mode, minimum, maximum, decideOn, withApproval);
        return new ClassTerms(held, teacher, room, point);
    }

    /** The zone in which its times are meant. */
    public ZoneId zone() {
        return zone;
    }

    public long version() {
        return version;
    }
}
