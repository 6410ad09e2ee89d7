package org.caravanserai.domain.centers.enrolment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** What can be done with an enrolment; each step is the learner's or the center's. */
public enum EnrolmentStep implements Step<EnrolmentStep.Standing> {
    /** Take the place that is offered. */
    ACCEPT,
    DECLINE,
    /** Give up an application, a waiting position or an offer, or leave the class. */
    LEAVE,
    APPROVE,
    REJECT,
    DROP,
    TRANSFER;

    /**
     * What decides on the steps.
     *
     * @param offeredUntil until when the place is held; null when none is
     */
    public record Standing(EnrolmentState state, @Nullable Instant offeredUntil, ClassState ofClass, Instant now) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        return switch (this) {
            case ACCEPT -> refusal(standing.state()).or(() -> unlessHeld(standing.offeredUntil(), standing.now()));
            case LEAVE ->
                standing.state() == EnrolmentState.ENROLLED
                                && !standing.ofClass().isUnderWay()
                        ? Optional.of(new Refused("leave-class-over"))
                        : refusal(standing.state());
            case DECLINE, APPROVE, REJECT, DROP, TRANSFER -> refusal(standing.state());
        };
    }

    /** Why the state alone does not allow it: what the enrolment itself asks. */
    public Optional<Refused> refusal(EnrolmentState state) {
        return switch (this) {
            case ACCEPT -> only(EnrolmentState.OFFERED, state, EnrolmentState.ENROLLED);
            case DECLINE -> only(EnrolmentState.OFFERED, state, EnrolmentState.CANCELLED);
            case LEAVE -> state.refusal(EnrolmentState.CANCELLED, "enrolment-state");
            case APPROVE -> only(EnrolmentState.APPLIED, state, EnrolmentState.ENROLLED);
            case REJECT -> state.refusal(EnrolmentState.REJECTED, "enrolment-state");
            case DROP -> state.refusal(EnrolmentState.DROPPED, "enrolment-state");
            case TRANSFER -> state.refusal(EnrolmentState.TRANSFERRED, "enrolment-state");
        };
    }

    /** The steps of the learner. */
    public static Set<EnrolmentStep> ofLearner() {
        return EnumSet.range(ACCEPT, LEAVE);
    }

    /** The steps of the center. */
    public static Set<EnrolmentStep> ofCenter() {
        return EnumSet.range(APPROVE, TRANSFER);
    }

    static Optional<Refused> unlessHeld(@Nullable Instant offeredUntil, Instant now) {
        return offeredUntil != null && !now.isBefore(offeredUntil)
                ? Optional.of(new Refused("offer-over"))
                : Optional.empty();
    }

    private static Optional<Refused> only(EnrolmentState from, EnrolmentState state, EnrolmentState next) {
        return state == from ? Optional.empty() : Optional.of(new Refused("enrolment-state", state, next));
    }
}
