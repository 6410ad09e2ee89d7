package org.caravanserai.domain.exchanges.nomination;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a stay; each step is the receiving side's, that of both sides, or the person's. */
public enum StayStep implements Step<StayStep.Standing> {
    ARRIVE,
    NO_SHOW,
    INTERRUPT,
    RESUME,
    DEPART,
    RETURN_EARLY,
    EXTEND,
    CORRECT_ARRIVAL,
    CORRECT_DEPARTURE,
    /** The person says where they can be reached. */
    STATE_CONTACT;

    /**
     * What decides on the steps.
     *
     * @param arrived whether an arrival is recorded
     * @param extensionAsked whether a request for a longer stay waits for an answer
     * @param correctionOpen whether a correction waits for an answer
     */
    public record Standing(MobilityState state, boolean arrived, boolean extensionAsked, boolean correctionOpen) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        var state = standing.state();
        return switch (this) {
            case ARRIVE -> only(state == MobilityState.EXPECTED, state, MobilityState.ARRIVED);
            case NO_SHOW -> state.refusal(MobilityState.NO_SHOW, "mobility-state");
            case INTERRUPT -> state.refusal(MobilityState.INTERRUPTED, "mobility-state");
            case RESUME -> only(state == MobilityState.INTERRUPTED, state, MobilityState.ARRIVED);
            case DEPART, RETURN_EARLY -> state.refusal(MobilityState.DEPARTED, "mobility-state");
            case EXTEND ->
                only(state.isUnderWay(), state, MobilityState.ARRIVED)
                        .or(() -> standing.extensionAsked() ? refused("extension-asked") : Optional.empty());
            case CORRECT_ARRIVAL ->
                only(standing.arrived(), state, MobilityState.ARRIVED).or(() -> unlessCorrected(standing));
            case CORRECT_DEPARTURE ->
                only(state == MobilityState.DEPARTED, state, MobilityState.DEPARTED)
                        .or(() -> unlessCorrected(standing));
            case STATE_CONTACT -> only(state == MobilityState.EXPECTED || state.isUnderWay(), state, state);
        };
    }

    /** The steps of the receiving side alone. */
    public static Set<StayStep> ofReceiving() {
        return EnumSet.range(ARRIVE, RETURN_EARLY);
    }

    /** The steps of each of both sides. */
    public static Set<StayStep> ofBoth() {
        return EnumSet.range(EXTEND, CORRECT_DEPARTURE);
    }

    private static Optional<Refused> unlessCorrected(Standing standing) {
        return standing.correctionOpen() ? refused("correction-open") : Optional.empty();
    }

    private static Optional<Refused> only(boolean allowed, MobilityState state, MobilityState next) {
        return allowed ? Optional.empty() : refused("mobility-state", state, next);
    }

    private static Optional<Refused> refused(String key, Object... arguments) {
        return Optional.of(new Refused(key, arguments));
    }
}
