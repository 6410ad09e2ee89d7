package org.caravanserai.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** A VTIMEZONE with every change of offset that matters to the time in question. */
public final class ZoneDescription {

    private static final Duration BEFORE = Duration.ofDays(366);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private ZoneDescription() {}

    /** Whether a zone needs no description. */
    public static boolean isUtc(ZoneId zone) {
        return zone.getRules().isFixedOffset()
                && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    /** For an empty calendar, which the standard does not allow. */
    public static void ofUtc(ICalendar out) {
        out.begin("VTIMEZONE").value("TZID", "UTC");
        observance(out, false, LocalDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC), ZoneOffset.UTC, ZoneOffset.UTC);
        out.end("VTIMEZONE");
    }

    /** Writes nothing for UTC, which needs no description. */
    public static void write(ICalendar out, ZoneId zone, Instant from, Instant to) {
        if (isUtc(zone)) {
            return;
        }
        ZoneRules rules = zone.getRules();
        out.begin("VTIMEZONE").value("TZID", zone.getId());
        Instant first = from.minus(BEFORE);
        ZoneOffset offset = rules.getOffset(first);
        observance(
                out,
                rules.isDaylightSavings(first),
                LocalDateTime.ofInstant(first, offset).withNano(0),
                offset,
                offset);
        ZoneOffsetTransition next = rules.nextTransition(first);
        while (next != null && next.getInstant().isBefore(to)) {
            observance(
                    out,
                    rules.isDaylightSavings(next.getInstant()),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter());
            next = rules.nextTransition(next.getInstant());
        }
        out.end("VTIMEZONE");
    }

    private static void observance(
            ICalendar out, boolean daylight, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        String name = daylight ? "DAYLIGHT" : "STANDARD";
        out.begin(name)
                .value("DTSTART", LOCAL.format(start))
                .value("TZOFFSETFROM", write(before))
                .value("TZOFFSETTO", write(after))
                .value("TZNAME", write(after))
                .end(name);
    }

    private static String write(ZoneOffset offset) {
        return DateTimeFormatter.ofPattern("xx", Locale.ROOT).format(offset);
    }
}
