package org.caravanserai.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as schedules write them; the readers answer null for what they cannot read. */
final class ScheduleTimes {

    private static final int LARGEST_OFFSET_SECONDS = 14 * 3600;
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6}):([0-5]?\\d)(?::([0-5]?\\d))?");
    private static final DateTimeFormatter TOLERANT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .appendPattern("[' ']")
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private ScheduleTimes() {}

    /** With its offset, or in {@code zone} when the text has none. */
    static @Nullable OffsetDateTime moment(String text, ZoneId zone) {
        try {
            TemporalAccessor read = TOLERANT.parseBest(text.trim(), OffsetDateTime::from, LocalDateTime::from);
            OffsetDateTime moment = read instanceof OffsetDateTime offset
                    ? offset
                    : ((LocalDateTime) read).atZone(zone).toOffsetDateTime();
            int seconds = moment.getOffset().getTotalSeconds();
            boolean odd = seconds % 60 != 0 || Math.abs(seconds) > LARGEST_OFFSET_SECONDS;
            return (odd ? moment.withOffsetSameInstant(ZoneOffset.UTC) : moment).truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text.trim());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    static @Nullable LocalTime time(String text) {
        try {
            return LocalTime.parse(text.trim().length() == 4 ? "0" + text.trim() : text.trim());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Parses {@code h:mm}, {@code h:mm:ss}, a number of minutes, or ISO 8601. */
    static @Nullable Duration duration(String text) {
        String trimmed = text.trim();
        Matcher matcher = DURATION.matcher(trimmed);
        if (matcher.matches()) {
            String seconds = matcher.group(3);
            return Duration.ofHours(Long.parseLong(matcher.group(1)))
                    .plusMinutes(Long.parseLong(matcher.group(2)))
                    .plusSeconds(seconds == null ? 0 : Long.parseLong(seconds));
        }
        if (trimmed.matches("\\d{1,6}")) {
            return Duration.ofMinutes(Long.parseLong(trimmed));
        }
        try {
            Duration read = Duration.parse(trimmed);
            return read.isNegative() ? null : read.truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    static String write(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    static String write(Duration duration) {
        String minutes = minutes(duration);
        return duration.toSecondsPart() == 0 ? minutes : minutes + ":%02d".formatted(duration.toSecondsPart());
    }

    /** {@code HH:MM}, seconds cut off. */
    static String minutes(Duration duration) {
        return "%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart());
    }

    static String clock(OffsetDateTime moment) {
        return "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
    }
}
