package org.caravanserai.centers.reported;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Reads cells of lists of centers that are written in the manner of the United States. */
final class ReportedCells {

    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final int CENTURY = 2000;

    /** English names of countries, as the JDK knows them and as people write them too, by which each is folded. */
    private static final Map<String, String> COUNTRIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries())
                            .map(code ->
                                    Map.entry(folded(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code)),
                    Stream.of(
                            Map.entry(folded("USA"), "US"),
                            Map.entry(folded("UK"), "GB"),
                            Map.entry(folded("Türkiye"), "TR"),
                            Map.entry(folded("Turkey"), "TR"),
                            Map.entry(folded("Palestine"), "PS"),
                            Map.entry(folded("Czech Republic"), "CZ"),
                            Map.entry(folded("Ivory Coast"), "CI"),
                            Map.entry(folded("Burma"), "MM"),
                            Map.entry(folded("Cape Verde"), "CV"),
                            Map.entry(folded("Macedonia"), "MK")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    private ReportedCells() {}

    private static String folded(String name) {
        return FoldedName.of(name.replace("&", "and")).value();
    }

    /** A text without the spaces at its ends and with single ones inside; null when nothing is left. */
    static @Nullable String text(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var tidy = cell.replaceAll("[\\s\\u00a0]+", " ").strip();
        return tidy.isEmpty() ? null : tidy;
    }

    /**
     * A country by its code or its English name.
     *
     * @throws Invalid {@code not-a-country-name}
     */
    static CountryCode country(String cell) {
        var code = COUNTRIES.get(folded(cell));
        if (code != null) {
            return CountryCode.of(code);
        }
        if (cell.strip().length() != 2) {
            throw new Invalid("country", "not-a-country-name", cell);
        }
        return CountryCode.of(cell.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * A day as month, day and year, where a year of two digits is one of this century; or ISO 8601.
     *
     * @throws Invalid {@code not-a-us-date}
     */
    static LocalDate date(String field, String cell) {
        var parts = US_DATE.matcher(cell.strip());
        try {
            if (!parts.matches()) {
                return LocalDate.parse(cell.strip());
            }
            int year = Integer.parseInt(parts.group(3));
            return LocalDate.of(
                    year < 100 ? CENTURY + year : year,
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)));
        } catch (DateTimeException nonsense) {
            throw new Invalid(field, "not-a-us-date", cell);
        }
    }

    /** The kind of center suggested by a name. */
    static CenterKind kind(String name) {
        var words = name.toLowerCase(Locale.ROOT);
        if (words.contains("classroom")) {
            return CenterKind.CONFUCIUS_CLASSROOM;
        }
        if (words.contains("luban")) {
            return CenterKind.LUBAN_WORKSHOP;
        }
        return words.contains("language center")
                ? CenterKind.UNIVERSITY_LANGUAGE_CENTER
                : CenterKind.CONFUCIUS_INSTITUTE;
    }
}
