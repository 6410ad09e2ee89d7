package org.caravanserai.domain.centers.teaching;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a session of a class. */
public enum SessionStep implements Step<SessionState> {
    MOVE,
    CANCEL,
    /** Plan another session in its place. */
    MAKE_UP,
    /** Record who was there. */
    MARK;

    @Override
    public Optional<Refused> refusal(SessionState state) {
        return switch (this) {
            case MOVE, CANCEL ->
                state == SessionState.PLANNED
                        ? Optional.empty()
                        : refused(state == SessionState.HELD ? "session-held" : "session-cancelled");
            case MAKE_UP -> state == SessionState.CANCELLED ? Optional.empty() : refused("session-not-cancelled");
            case MARK -> state == SessionState.CANCELLED ? refused("session-cancelled") : Optional.empty();
        };
    }

    private static Optional<Refused> refused(String key) {
        return Optional.of(new Refused(key));
    }
}
