package org.caravanserai.domain.centers.teaching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.center.FreedDays;

/** Sessions that are planned and not held. */
public interface PlannedSessions {

    /** The most that are told at once. */
    int MOST = 500;

    /**
     * Sessions of the classes of a center that are under way, on some of these days at the center and beginning after a
     * moment, by their beginning; at most one more than {@link #MOST}.
     */
    List<SessionRow> on(UUID center, FreedDays days, Instant after);
}
