package org.caravanserai.platform.language;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Dates, spans and zones by skeleton ("year, long month, day") in the order of each language. Formatters are made once,
 * they are dear to make.
 */
public final class DateWords {

    /** 10 May 2027 at 09:00. */
    public static final String DATE_TIME = "yMMMMdHm";

    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();
    private static final Map<String, DateIntervalFormat> INTERVALS = new ConcurrentHashMap<>();
    private static final Map<String, String> ZONES = new ConcurrentHashMap<>();

    /** Zones were renamed in the past; their names as of 2026 are meant. */
    private static final long TODAYS_RULES =
            Instant.parse("2026-07-01T00:00:00Z").toEpochMilli();

    /** Arabic dates have no comma before the year; only the spans of the library have one. */
    private static final Pattern ARABIC_COMMA_BEFORE_YEAR = Pattern.compile("، (\\d{4})");

    /** The first of a month before its name, or before the last day of a span. */
    private static final Pattern FRENCH_FIRST = Pattern.compile("(?<![\\d:/.,])1(?=(?:[–-]\\d{1,2})? \\p{L}{3,})");

    private DateWords() {}

    /** French writes the first of a month as an ordinal: 1er mai 2027. */
    private static String ordinal(Locale locale, String words) {
        return locale.getLanguage().equals("fr") ? FRENCH_FIRST.matcher(words).replaceAll("1er") : words;
    }

    /**
     * A moment in its own zone.
     *
     * @param skeleton the fields wanted, as ICU names them, in any order: {@code yMMMMd}
     */
    public static String format(String skeleton, Locale locale, ZonedDateTime moment) {
        return ordinal(
                locale,
                FORMATTERS
                        .computeIfAbsent(locale.getLanguage() + skeleton, ignored -> formatter(skeleton, locale))
                        .format(moment));
    }

    /** Two moments in this zone, what they share said once: 10–12 May 2027. */
    public static String between(String skeleton, Locale locale, ZoneId zone, Instant from, Instant to) {
        var format = INTERVALS.computeIfAbsent(locale.getLanguage() + skeleton + zone, ignored -> {
            var made = DateIntervalFormat.getInstance(skeleton, Conventions.of(locale.getLanguage()));
            made.setTimeZone(icu(zone));
            return made;
        });
        synchronized (format) {
            var words = format.format(new DateInterval(from.toEpochMilli(), to.toEpochMilli()));
            return ordinal(locale, ARABIC_COMMA_BEFORE_YEAR.matcher(words).replaceAll(" $1"));
        }
    }

    /** The name of the zone whatever the season; the name of its country or city where it has none of its own; its id where it has neither. */
    public static String zoneName(ZoneId zone, Locale locale) {
        if (zone instanceof ZoneOffset offset) {
            return offsetName(offset);
        }
        return ZONES.computeIfAbsent(locale.getLanguage() + zone, ignored -> {
            var names = TimeZoneNames.getInstance(Conventions.of(locale.getLanguage()));
            // Names are kept under one id of each zone: Asia/Saigon for Asia/Ho_Chi_Minh.
            var known = TimeZone.getCanonicalID(zone.getId());
            var id = known == null ? zone.getId() : known;
            var generic = names.getDisplayName(id, TimeZoneNames.NameType.LONG_GENERIC, TODAYS_RULES);
            var name = generic == null
                    ? names.getDisplayName(id, TimeZoneNames.NameType.LONG_STANDARD, TODAYS_RULES)
                    : generic;
            return name == null ? nameless(zone, id, locale) : name;
        });
    }

    /** Zones such as Etc/GMT-1 count the other way round than people do, so their offset says more than their id. */
    private static String nameless(ZoneId zone, String id, Locale locale) {
        if (zone.getRules().isFixedOffset()) {
            return offsetName(zone.getRules().getOffset(Instant.EPOCH));
        }
        var byPlace = TimeZoneFormat.getInstance(Conventions.of(locale.getLanguage()))
                .format(TimeZoneFormat.Style.GENERIC_LOCATION, TimeZone.getTimeZone(id), TODAYS_RULES);
        return byPlace.isEmpty() ? zone.getId() : byPlace;
    }

    private static String offsetName(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }

    private static DateTimeFormatter formatter(String skeleton, Locale locale) {
        var ours = Conventions.of(locale.getLanguage());
        var pattern = DateTimePatternGenerator.getInstance(ours).getBestPattern(skeleton);
        return DateTimeFormatter.ofPattern(pattern, ours.toLocale());
    }

    /**
     * The zone by the rules of the JDK, which all other times follow: those of ICU may be older. ICU takes an offset that it cannot read, such as
     * "+01:00", for UTC without a word; so it gets the number.
     */
    private static TimeZone icu(ZoneId zone) {
        if (!zone.getRules().isFixedOffset()) {
            return TimeZone.getTimeZone(zone.getId(), TimeZone.TIMEZONE_JDK);
        }
        var seconds = zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds();
        return new SimpleTimeZone((int) TimeUnit.SECONDS.toMillis(seconds), zone.getId());
    }
}
