package org.caravanserai.domain.events.contribution;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.domain.shared.Window;

/** What can be done with a call for contributions: contributing is a step of whoever wants to, the others are those of its organizers. */
public enum ContributionCallStep implements Step<ContributionCallStep.Standing> {
    /** Begin a contribution, or go on with it. */
    CONTRIBUTE,
    /** Write what the call says. */
    CHANGE,
    /** Take contributions until a later moment, also when it had ended. */
    EXTEND,
    /** Take nothing any more. */
    CLOSE,
    /** Ask for reviews of what was submitted, and decide. */
    REVIEW;

    /**
     * What decides on the steps.
     *
     * @param isPublic whether anybody may see the event
     * @param cancelled whether the event was cancelled
     * @param over whether the event is over
     * @param phase of the call
     */
    public record Standing(boolean isPublic, boolean cancelled, boolean over, Window.Phase phase) {

        /** Whether contributions are taken. */
        public boolean isOpen() {
            return CONTRIBUTE.isPossible(this);
        }
    }

    @Override
    public Optional<Refused> refusal(Standing standing) {
        return switch (this) {
            case CONTRIBUTE -> off(standing).or(() -> unlessOpen(standing.phase()));
            case CHANGE ->
                refusedIf(standing.cancelled() || standing.over(), "event-off")
                        .or(() -> refusedIf(
                                standing.isPublic() && standing.phase() == Window.Phase.OVER,
                                "contribution-call-ended"));
            case EXTEND -> off(standing);
            case CLOSE -> standing.isPublic() ? unlessOpen(standing.phase()) : refused("contributions-closed");
            case REVIEW -> refusedIf(standing.phase() != Window.Phase.OVER, "contributions-still-taken");
        };
    }

    /** Why nobody can contribute to the event, whenever it would be. */
    static Optional<Refused> off(Standing standing) {
        return refusedIf(!standing.isPublic() && !standing.cancelled(), "event-not-published")
                .or(() -> refusedIf(standing.cancelled(), "event-off"));
    }

    /** Why the call takes nothing now: what it asks itself. */
    static Optional<Refused> unlessOpen(Window.Phase phase) {
        return refusedIf(phase != Window.Phase.OPEN, "contributions-closed");
    }

    private static Optional<Refused> refusedIf(boolean wrong, String key) {
        return wrong ? refused(key) : Optional.empty();
    }

    private static Optional<Refused> refused(String key) {
        return Optional.of(new Refused(key));
    }
}
