package org.caravanserai.platform.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Reads dates, moments and time zones from ISO 8601. */
final class TimeTexts {

    private TimeTexts() {}

    static ZoneId zone(String field, String id) {
        var name = id.strip();
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new Invalid(field, "unknown-time-zone", name);
        }
        return ZoneId.of(name);
    }

    static LocalDate date(String field, String text) {
        try {
            return UsableYears.require(LocalDate.parse(text.strip()), LocalDate::getYear);
        } catch (DateTimeException nonsense) {
            throw new Invalid(field, "not-a-date", text);
        }
    }

    static @Nullable Instant instant(String field, String text, @Nullable ZoneId zone) {
        OffsetDateTime time;
        try {
            time = OffsetDateTime.parse(text.strip());
        } catch (DateTimeException withoutOffset) {
            return local(field, text.strip(), zone);
        }
        try {
            return UsableYears.require(time, OffsetDateTime::getYear).toInstant();
        } catch (DateTimeException unusable) {
            throw new Invalid(field, "not-a-time", text);
        }
    }

    private static @Nullable Instant local(String field, String text, @Nullable ZoneId zone) {
        LocalDateTime local;
        try {
            local = UsableYears.require(LocalDateTime.parse(text), LocalDateTime::getYear);
        } catch (DateTimeException nonsense) {
            throw new Invalid(field, "not-a-time", text);
        }
        if (zone == null) {
            return null;
        }
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new Invalid(field, "time-left-out", local.toString(), zone.getId());
        }
        return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
