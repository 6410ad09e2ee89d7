package org.caravanserai.domain.centers.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * One learner's place in a class, or the application, waiting position or offer that may lead to it.
 *
 * <p>The learner enrols, or the center does for somebody. Where the center decides it begins as an application; where the class is
 * full it waits, and gets an offer that ends by a day when a place becomes free. An enrolled learner completes the class or not,
 * as its results say, or leaves before: transferred to another class, withdrawn, dropped, or cancelled.
 *
 * <p>Each step that {@link EnrolmentState} does not allow is {@link Refused} as {@code enrolment-state}, with both states.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment implements Stateful {

    /** How long an offered place is reserved. */
    public static final Duration OFFER = Duration.ofHours(48);

    /** Prefix of the reason when the platform drops a learner; the number of absences follows. */
    public static final String ABSENCES = "absences:";

    @Id
    private UUID id;

    private String code;

    @Column(name = "class_id")
    private UUID ofClass;

    @Embedded
    private LearnerColumns learner;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private long number;

    @Column(name = "offered_until")
    private @Nullable Instant offeredUntil;

    @Column(name = "enrolled_at")
    private @Nullable Instant enrolledAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String reason;

    /** Why somebody without the entry level was let in. */
    private @Nullable String override;

    @Column(name = "from_enrolment")
    private @Nullable UUID fromEnrolment;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    /**
     * @param seat what the class answered
     * @param withApproval whether the center decides on it
     */
    @SuppressWarnings("NullAway.Init")
    public Enrolment(UUID ofClass, Learner learner, Seat seat, boolean withApproval, Instant now) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.ofClass = ofClass;
        this.learner = new LearnerColumns(learner);
        this.number = seat.number();
        this.appliedAt = now;
        if (!seat.granted()) {
            state = EnrolmentState.WAITLISTED;
        } else if (withApproval) {
            state = EnrolmentState.APPLIED;
        } else {
            state = EnrolmentState.ENROLLED;
            enrolledAt = now;
        }
    }

    /** Corrects how the learner is called. */
    public void rename(PersonName name) {
        var before = learner.read();
        learner = new LearnerColumns(new Learner(before.account(), name, before.bornOn()));
    }

    /** Marks it as the continuation of another enrolment. */
    public void follows(Enrolment before) {
        fromEnrolment = before.id;
    }

    /** A place has become free and is held for the person for {@link #OFFER}. */
    public void offer(Instant now) {
        become(EnrolmentState.OFFERED);
        offeredUntil = now.plus(OFFER);
    }

    /**
     * The person takes the offered place; where the center decides, the place is held until it has.
     *
     * @param withApproval whether the center decides on it
     * @throws Refused {@code offer-over} after the offer has expired
     */
    public void accept(boolean withApproval, Instant now) {
        require(EnrolmentStep.ACCEPT);
        EnrolmentStep.unlessHeld(offeredUntil, now).ifPresent(refused -> {
            throw refused;
        });
        become(withApproval ? EnrolmentState.APPLIED : EnrolmentState.ENROLLED);
        offeredUntil = null;
        enrolledAt = withApproval ? null : now;
    }

    /** Whether the time in which the place is held has run out. */
    public boolean isOfferOver(Instant now) {
        return EnrolmentStep.unlessHeld(offeredUntil, now).isPresent();
    }

    /** The offered place was not accepted in time. */
    public void expire() {
        become(EnrolmentState.EXPIRED);
        offeredUntil = null;
    }

    /** The center lets the person in. */
    public void approve(@Nullable String why, Instant now) {
        require(EnrolmentStep.APPROVE);
        become(EnrolmentState.ENROLLED);
        override = why;
        enrolledAt = now;
    }

    public void reject(@Nullable String why) {
        become(EnrolmentState.REJECTED);
        reason = why;
    }

    /** The person does not want the offered place. */
    public void decline(Instant now) {
        require(EnrolmentStep.DECLINE);
        cancel(now);
    }

    /** The person gives up before the class has begun, or gives up waiting. */
    public void cancel(Instant now) {
        become(EnrolmentState.CANCELLED);
        offeredUntil = null;
        endedAt = now;
    }

    /** The learner leaves the running class. */
    public void withdraw(String why, Instant now) {
        end(EnrolmentState.WITHDRAWN, why, now);
    }

    /** The learner was away too often. */
    public void drop(String why, Instant now) {
        end(EnrolmentState.DROPPED, why, now);
    }

    /** The learner goes on in another class. */
    public void transfer(String why, Instant now) {
        end(EnrolmentState.TRANSFERRED, why, now);
    }

    private void end(EnrolmentState next, String why, Instant now) {
        become(next);
        reason = why;
        endedAt = now;
    }

    /** The class is over and the result stands. */
    public void conclude(boolean completed) {
        become(completed ? EnrolmentState.COMPLETED : EnrolmentState.NOT_COMPLETED);
    }

    /**
     * @throws Refused when the state does not allow this step: see {@link EnrolmentStep}
     */
    public void require(EnrolmentStep step) {
        step.refusal(state).ifPresent(refused -> {
            throw refused;
        });
    }

    /**
     * Where it stands, from which the possible steps follow.
     *
     * @param of state of its class
     */
    public EnrolmentStep.Standing standing(ClassState of, Instant now) {
        return new EnrolmentStep.Standing(state, offeredUntil, of, now);
    }

    private void become(EnrolmentState next) {
        state = state.become(next, "enrolment-state");
    }

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID ofClass() {
        return ofClass;
    }

    /** The enrolled person. */
    public Learner learner() {
        return learner.read();
    }

    @Override
    public EnrolmentState state() {
        return state;
    }

    /** The place in the order of arrival. */
    public long number() {
        return number;
    }

    public @Nullable Instant offeredUntil() {
        return offeredUntil;
    }

    public @Nullable Instant enrolledAt() {
        return enrolledAt;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Why somebody was let in by a decision of the center; null where nobody said so. */
    public @Nullable String override() {
        return override;
    }

    /** The enrolment that this one continues. */
    public @Nullable UUID fromEnrolment() {
        return fromEnrolment;
    }

    public long version() {
        return version;
    }
}
