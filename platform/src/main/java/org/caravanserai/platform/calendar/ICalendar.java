package org.caravanserai.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of RFC 5545: escaped, folded at 75 octets, ended as it demands. */
public final class ICalendar {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private final StringBuilder out = new StringBuilder();

    /** Begins a component, for example {@code VEVENT}. */
    public ICalendar begin(String component) {
        return line("BEGIN:" + component);
    }

    /** Ends a component. */
    public ICalendar end(String component) {
        return line("END:" + component);
    }

    /** A text; nothing where there is none. */
    public ICalendar text(String property, @Nullable String value) {
        return value == null || value.isBlank() ? this : line(property + ":" + escape(value));
    }

    /** Several texts; nothing where there are none. */
    public ICalendar texts(String property, List<String> values) {
        return values.isEmpty()
                ? this
                : line(property + ":" + values.stream().map(ICalendar::escape).collect(Collectors.joining(",")));
    }

    /** A value that is not text: an address, a number, a constant. */
    public ICalendar value(String property, String value) {
        return line(property + ":" + value.replaceAll("[\\r\\n]", ""));
    }

    /** A moment in UTC. */
    public ICalendar utc(String property, Instant instant) {
        return line(property + ":" + LOCAL.format(instant.atOffset(ZoneOffset.UTC)) + "Z");
    }

    /** Local time in the zone, which the calendar must describe; UTC where the zone has fixed rules of UTC. */
    public ICalendar local(String property, Instant instant, ZoneId zone) {
        return ZoneDescription.isUtc(zone)
                ? utc(property, instant)
                : line(property + ";TZID=" + parameter(zone.getId()) + ":" + LOCAL.format(instant.atZone(zone)));
    }

    private static String parameter(String value) {
        return value.matches("[^:;,\"]*") ? value : "\"" + value + "\"";
    }

    /** A line as it is, folded. */
    public ICalendar line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            String character = Character.toString(c);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += more;
            i += character.length();
        }
        out.append("\r\n");
        return this;
    }

    private static String escape(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
