package org.caravanserai.web.shell;

import com.ibm.icu.lang.UCharacter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.platform.language.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as people type them into a form. Each language shows one pattern, but every field takes day, month and year in
 * this order or the ISO order year, month, day, with any of the usual separators and in any digits.
 */
final class TypedDate {

    private static final String TIME = "(?:[T,\\s]+(\\d{1,2})[:.](\\d{2})(?::\\d{2})?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4})" + TIME);

    private TypedDate() {}

    /**
     * How fields show a date.
     *
     * @param language ISO 639 code of the page
     */
    static String pattern(String language) {
        return switch (language) {
            case "zh" -> "yyyy-MM-dd";
            case "ru" -> "dd.MM.yyyy";
            default -> "dd/MM/yyyy";
        };
    }

    /** The pattern of a date with a time on the 24-hour clock. */
    static String patternWithTime(String language) {
        return pattern(language) + " HH:mm";
    }

    static String written(LocalDate date, String language) {
        return DateTimeFormatter.ofPattern(pattern(language)).format(date);
    }

    static String written(LocalDateTime time, String language) {
        return DateTimeFormatter.ofPattern(patternWithTime(language)).format(time);
    }

    /** A date or its text in words: 1 January 2026; empty for what is no date. */
    static String inWords(@Nullable Object date, String language) {
        return date(Objects.toString(date, ""))
                .map(day ->
                        DateWords.format("yMMMMd", Locale.forLanguageTag(language), day.atStartOfDay(ZoneOffset.UTC)))
                .orElse("");
    }

    /** Empty for what is no date of the calendar; a time after it is ignored. */
    static Optional<LocalDate> date(String typed) {
        return read(typed).flatMap(TypedDate::date);
    }

    /** Empty for what is no date and time. */
    static Optional<LocalDateTime> dateTime(String typed) {
        return read(typed)
                .flatMap(parts -> date(parts).flatMap(date -> time(parts).map(date::atTime)));
    }

    private static Optional<Matcher> read(String typed) {
        var plain = ordinaryDigits(typed).strip();
        return Optional.of(YEAR_FIRST.matcher(plain))
                .filter(Matcher::matches)
                .or(() -> Optional.of(DAY_FIRST.matcher(plain)).filter(Matcher::matches));
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day")));
        } catch (DateTimeException outsideTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Matcher parts) {
        if (parts.group(4) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5))));
        } catch (DateTimeException outsideTheDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, String name) {
        return Integer.parseInt(parts.group(name));
    }

    private static String ordinaryDigits(String typed) {
        var plain = new StringBuilder();
        typed.codePoints().forEach(point -> {
            var digit = UCharacter.digit(point, 10);
            if (digit < 0) {
                plain.appendCodePoint(point);
            } else {
                plain.append(digit);
            }
        });
        return plain.toString();
    }
}
