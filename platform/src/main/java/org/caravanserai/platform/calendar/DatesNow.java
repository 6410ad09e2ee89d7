package org.caravanserai.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which day it is at some place on earth, for rules about days whose place is not known. */
public final class DatesNow {

    /** The zone that is ahead of all others. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /** The zone that is behind all others. */
    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    private DatesNow() {}

    /** The latest date on which it can be today anywhere: nothing that has happened happened on a later one. */
    public static LocalDate latest(Instant now) {
        return LocalDate.ofInstant(now, EARLIEST);
    }

    /** The earliest date on which it can be today anywhere: a later one is still to come at some place. */
    public static LocalDate earliest(Instant now) {
        return LocalDate.ofInstant(now, LATEST);
    }
}
