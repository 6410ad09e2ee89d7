package org.caravanserai.platform.imports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.caravanserai.domain.imports.NumberForms;
import org.caravanserai.domain.imports.NumberStyle;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.language.CountryNames;

/** What the cells of a column hold, and how each is read: every type has one way to be written that the target is given. */
public enum ColumnType {
    TEXT((cell, numbers) -> cell),
    /** Digits with or without a sign. */
    WHOLE_NUMBER(ColumnType::whole),
    /** With decimals, as the style says. */
    NUMBER(ColumnType::decimal),
    /** ISO 8601, or day, month and year with points or slashes; given as ISO 8601. */
    DATE((cell, numbers) -> date(cell)),
    /** Yes and no in several words; given as {@code true} and {@code false}. */
    YES_NO((cell, numbers) -> yes(cell)),
    /** A country as {@link CountryNames} finds it; given as ISO 3166, two letters. */
    COUNTRY((cell, numbers) -> country(cell)),
    /** A BCP 47 tag. */
    LANGUAGE((cell, numbers) -> LanguageTag.of(cell).value()),
    EMAIL((cell, numbers) -> EmailAddress.of(cell).value()),
    /** {@code 2026/2027}, also written {@code 2026-2027} or {@code 2026/27}. */
    ACADEMIC_YEAR((cell, numbers) -> academicYear(cell));

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "是", "да", "نعم", "oui", "sí", "si");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "否", "нет", "لا", "non");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            strict("d.M.uuuu"),
            strict("d/M/uuuu"),
            strict("uuuu/M/d"),
            strict("uuuu.M.d"),
            strict("uuuu年M月d日"));

    private static final int MOST_DIGITS = 60;

    private final BiFunction<String, NumberStyle, String> reading;

    ColumnType(BiFunction<String, NumberStyle, String> reading) {
        this.reading = reading;
    }

    /**
     * The cell as the target is given it.
     *
     * @param cell not blank
     * @param numbers how numbers are written
     * @throws Invalid when it is not of this type
     */
    public String read(String cell, NumberStyle numbers) {
        return reading.apply(cell.strip(), numbers);
    }

    /** As {@link #read(String, NumberStyle)}, of a type whose cells are no numbers. */
    public String read(String cell) {
        return read(cell, NumberStyle.POINT);
    }

    /** Whether the cells are numbers, for which the style counts. */
    public boolean isNumber() {
        return this == NUMBER || this == WHOLE_NUMBER;
    }

    /** Whether the cell is of this type, in whatever style. */
    boolean fits(String cell) {
        for (var style : NumberStyle.values()) {
            try {
                read(cell, style);
                return true;
            } catch (Invalid other) {
                continue;
            }
        }
        return false;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static String whole(String cell, NumberStyle style) {
        var number = new BigDecimal(decimal(cell, style));
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Invalid("", "not-a-whole-number");
        }
        return number.toBigInteger().toString();
    }

    /** Separators of thousands stand between thousands only. */
    private static String decimal(String cell, NumberStyle style) {
        var thousands = "\\" + style.thousands();
        var parts = NumberForms.plain(cell).split("\\" + style.decimals(), -1);
        boolean fine = parts.length <= 2
                && cell.length() <= MOST_DIGITS
                && parts[0].matches("[+-]?(\\d+|\\d{1,3}(" + thousands + "\\d{3})+)")
                && (parts.length == 1 || parts[1].matches("\\d+"));
        if (!fine) {
            throw new Invalid("", "not-a-number", cell);
        }
        var whole = parts[0].replaceAll(thousands, "");
        return new BigDecimal(parts.length == 1 ? whole : whole + "." + parts[1]).toPlainString();
    }

    private static String date(String cell) {
        for (var format : DATES) {
            try {
                return LocalDate.parse(cell, format).toString();
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        throw new Invalid("", "not-a-date", cell);
    }

    private static String yes(String cell) {
        var word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return "true";
        }
        if (NO.contains(word)) {
            return "false";
        }
        throw new Invalid("", "not-yes-or-no", cell);
    }

    private static String country(String cell) {
        return CountryNames.find(cell)
                .orElseThrow(() -> new Invalid("", "unknown-country-name", cell))
                .value();
    }

    private static String academicYear(String cell) {
        var year = cell.replaceAll("\\s", "").replaceFirst("^(\\d{4})[-–](\\d{2,4})$", "$1/$2");
        return AcademicYear.of(year.replaceFirst("^(\\d\\d)(\\d\\d)/(\\d\\d)$", "$1$2/$1$3"))
                .toString();
    }
}
