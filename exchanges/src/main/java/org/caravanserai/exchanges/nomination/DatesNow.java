package org.caravanserai.exchanges.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which day it is at some place on earth. */
final class DatesNow {

    /** The zone that is ahead of all others. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private DatesNow() {}

    /** The latest date on which it can be today anywhere: no stay has begun later. */
    static LocalDate latest(Instant now) {
        return LocalDate.ofInstant(now, EARLIEST);
    }
}
