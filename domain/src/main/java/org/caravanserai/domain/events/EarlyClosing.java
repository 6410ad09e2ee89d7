package org.caravanserai.domain.events;

import java.time.Instant;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;

/**
 * The organizer has ended registration before its time; it can be opened again.
 *
 * @param why what everybody reads on the page of the event
 */
public record EarlyClosing(Instant at, String why) {

    public static final int MAX_REASON = 1000;

    /**
     * @throws Invalid {@code reason}: {@code required}, {@code too-long}
     */
    public EarlyClosing {
        why = ShortText.needed("reason", why, MAX_REASON);
    }
}
