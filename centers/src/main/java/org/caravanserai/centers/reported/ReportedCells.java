package org.caravanserai.centers.reported;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.language.CountryNames;
import org.jspecify.annotations.Nullable;

/** Reads cells of lists of centers that are written in the manner of the United States. */
final class ReportedCells {

    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final int CENTURY = 2000;

    private ReportedCells() {}

    /** A text without the spaces at its ends and with single ones inside; null when nothing is left. */
    static @Nullable String text(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var tidy = cell.replaceAll("[\\s\\u00a0]+", " ").strip();
        return tidy.isEmpty() ? null : tidy;
    }

    /**
     * A country by its code or its name.
     *
     * @throws Invalid {@code unknown-country-name}
     */
    static CountryCode country(String cell) {
        return CountryNames.find(cell).orElseThrow(() -> new Invalid("country", "unknown-country-name", cell));
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
