package org.caravanserai.domain.exchanges.call;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a call in a phase. All but {@link #APPLY} and {@link #SCORE} are steps of the officers who run it. */
public enum CallStep implements Step<CallStep.Standing> {
    CHANGE,
    DELETE,
    PUBLISH,
    /** Begin, change or submit an application. */
    APPLY,
    EXTEND,
    CORRECT,
    CLOSE,
    CANCEL,
    /** Score applications. */
    SCORE,
    ALLOCATE,
    RELEASE,
    DRAFT_SECOND_ROUND;

    /**
     * What decides on the steps.
     *
     * @param allocated whether places were allocated
     */
    public record Standing(CallPhase phase, boolean allocated) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        return switch (this) {
            case CHANGE, DELETE, PUBLISH ->
                standing.phase() == CallPhase.DRAFT ? Optional.empty() : refused("call-published");
            case APPLY, CLOSE -> unlessOpen(standing.phase());
            case CORRECT -> unlessPublished(standing.phase());
            case EXTEND, CANCEL ->
                standing.phase() == CallPhase.RELEASED
                        ? refused("results-released")
                        : unlessPublished(standing.phase());
            case SCORE, ALLOCATE -> unlessSelecting(standing.phase());
            case RELEASE ->
                unlessSelecting(standing.phase())
                        .or(() -> standing.allocated() ? Optional.empty() : refused("not-allocated"));
            case DRAFT_SECOND_ROUND ->
                standing.phase() == CallPhase.RELEASED ? Optional.empty() : refused("results-not-released");
        };
    }

    /** The steps of officers. */
    public static Set<CallStep> ofOfficers() {
        return EnumSet.complementOf(EnumSet.of(APPLY));
    }

    private static Optional<Refused> unlessPublished(CallPhase phase) {
        return switch (phase) {
            case DRAFT -> refused("call-not-published");
            case CANCELLED -> refused("call-cancelled");
            case ANNOUNCED, OPEN, SELECTION, RELEASED -> Optional.empty();
        };
    }

    private static Optional<Refused> unlessOpen(CallPhase phase) {
        return switch (phase) {
            case DRAFT, ANNOUNCED -> refused("call-not-open-yet");
            case CANCELLED -> refused("call-cancelled");
            case SELECTION, RELEASED -> refused("call-closed");
            case OPEN -> Optional.empty();
        };
    }

    private static Optional<Refused> unlessSelecting(CallPhase phase) {
        return switch (phase) {
            case DRAFT, ANNOUNCED, OPEN -> refused("call-still-open");
            case CANCELLED -> refused("call-cancelled");
            case RELEASED -> refused("results-released");
            case SELECTION -> Optional.empty();
        };
    }

    private static Optional<Refused> refused(String key) {
        return Optional.of(new Refused(key));
    }
}
