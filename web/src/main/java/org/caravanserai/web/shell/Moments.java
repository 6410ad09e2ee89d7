package org.caravanserai.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Moments and zones as pages hand them over: an {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime} or the
 * beginning of a {@code LocalDate}; a {@code ZoneId} or a name of the IANA database, UTC without one.
 */
final class Moments {

    private Moments() {}

    static boolean isSameClock(ZoneId one, ZoneId other, Instant moment) {
        return one.getRules().getOffset(moment).equals(other.getRules().getOffset(moment));
    }

    static ZonedDateTime at(Object moment, @Nullable Object zone) {
        return moment instanceof LocalDate date
                ? date.atStartOfDay(zone(zone))
                : instant(moment).atZone(zone(zone));
    }

    static Instant instant(Object moment) {
        if (moment instanceof Instant instant) {
            return instant;
        }
        if (moment instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        if (moment instanceof LocalDate date) {
            return date.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return ((ZonedDateTime) moment).toInstant();
    }

    static ZoneId zone(@Nullable Object zone) {
        if (zone instanceof ZoneId id) {
            return id;
        }
        return zone == null || zone.toString().isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone.toString());
    }
}
