package org.caravanserai.domain.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time in which something is possible, from its opening up to but not including its closing.
 *
 * @param opens null: it has always been open
 * @param closes null: it does not close
 */
public record Window(@Nullable Instant opens, @Nullable Instant closes) {

    /** Where a moment is. */
    public enum Phase {
        BEFORE,
        OPEN,
        OVER
    }

    /** One that closes before it opens is over from its closing on, and never open. */
    public Phase phase(Instant now) {
        if (closes != null && !now.isBefore(closes)) {
            return Phase.OVER;
        }
        return opens != null && now.isBefore(opens) ? Phase.BEFORE : Phase.OPEN;
    }

    public boolean isOpen(Instant now) {
        return phase(now) == Phase.OPEN;
    }
}
