package org.caravanserai.centers.session;

import java.util.UUID;
import org.caravanserai.domain.shared.WrittenTime;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a session that lies on a day that becomes free.
 *
 * @param startsAt when it is moved to, or when the make-up for a cancelled one begins, which may be left out; local
 *     time is that of the center
 */
public record SessionChoice(
        UUID session, Kind kind, @Nullable WrittenTime startsAt) {

    /** The choices. */
    public enum Kind {
        /** The session takes place although the day is free. */
        KEEP,
        MOVE,
        CANCEL
    }
}
