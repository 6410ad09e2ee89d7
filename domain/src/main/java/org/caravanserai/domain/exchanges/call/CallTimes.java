package org.caravanserai.domain.exchanges.call;

import java.time.Instant;
import org.caravanserai.domain.shared.Window;
import org.jspecify.annotations.Nullable;

/** The times of a call, from which its phase follows. */
public interface CallTimes {

    /** Null for a draft. */
    @Nullable
    Instant publishedAt();

    Instant opensAt();

    Instant closesAt();

    /** Null before the results are released. */
    @Nullable
    Instant releasedAt();

    /** Null unless it was cancelled. */
    @Nullable
    Instant cancelledAt();

    default CallPhase phase(Instant now) {
        if (publishedAt() == null) {
            return CallPhase.DRAFT;
        }
        if (cancelledAt() != null) {
            return CallPhase.CANCELLED;
        }
        if (releasedAt() != null) {
            return CallPhase.RELEASED;
        }
        return switch (window().phase(now)) {
            case BEFORE -> CallPhase.ANNOUNCED;
            case OPEN -> CallPhase.OPEN;
            case OVER -> CallPhase.SELECTION;
        };
    }

    /** When people can apply. */
    default Window window() {
        return new Window(opensAt(), closesAt());
    }
}
