package org.caravanserai.platform.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which day it is where the place is not known or counts together with others. */
public final class CurrentDates {

    /** The zone that is ahead of all others. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /** The zone that is behind all others. */
    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    private CurrentDates() {}

    /** The day, or today in UTC where none is named. */
    public static LocalDate orUtc(@Nullable LocalDate day, Clock clock) {
        return Objects.requireNonNullElseGet(day, () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** The latest date on which it can be today anywhere: nothing that has happened happened on a later one. */
    public static LocalDate latest(Instant now) {
        return LocalDate.ofInstant(now, EARLIEST);
    }

    /** The earliest date on which it can be today anywhere: a later one is still to come at some place. */
    public static LocalDate earliest(Instant now) {
        return LocalDate.ofInstant(now, LATEST);
    }

    /**
     * The date from which figures count what happens now at a place: the earlier of today in UTC, by which figures are asked for, and today
     * there, by which the place asks. {@code counted_from} says the same in SQL.
     */
    public static LocalDate countedFrom(Instant now, ZoneId place) {
        var there = LocalDate.ofInstant(now, place);
        var utc = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return utc.isBefore(there) ? utc : there;
    }
}
