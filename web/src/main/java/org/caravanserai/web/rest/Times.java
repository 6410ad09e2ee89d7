package org.caravanserai.web.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Times as the API writes them: RFC 3339, so always with seconds and an offset. */
public final class Times {

    private Times() {}

    public static String of(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    public static @Nullable String orNull(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : of(instant, zone);
    }
}
