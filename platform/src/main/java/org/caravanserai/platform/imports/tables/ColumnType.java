package org.caravanserai.platform.imports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;

/** What the cells of a column hold, and how each is read: every type has one way to be written that the target is given. */
public enum ColumnType {
    TEXT(cell -> cell),
    /** Digits with or without a sign. */
    WHOLE_NUMBER(ColumnType::whole),
    /** With a point or a comma before the decimals. */
    NUMBER(ColumnType::decimal),
    /** ISO 8601, or day, month and year with points or slashes; given as ISO 8601. */
    DATE(ColumnType::date),
    /** Yes and no in several words; given as {@code true} and {@code false}. */
    YES_NO(ColumnType::yes),
    /** ISO 3166, two letters. */
    COUNTRY(cell -> CountryCode.of(cell.toUpperCase(Locale.ROOT)).value()),
    /** A BCP 47 tag. */
    LANGUAGE(cell -> LanguageTag.of(cell).value()),
    EMAIL(cell -> EmailAddress.of(cell).value()),
    /** {@code 2026/2027}, also written {@code 2026-2027} or {@code 2026/27}. */
    ACADEMIC_YEAR(ColumnType::academicYear);

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "是", "да", "نعم", "oui", "sí", "si");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "否", "нет", "لا", "non");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            strict("d.M.uuuu"),
            strict("d/M/uuuu"),
            strict("uuuu/M/d"),
            strict("uuuu.M.d"),
            strict("uuuu年M月d日"));

    private final UnaryOperator<String> reading;

    ColumnType(UnaryOperator<String> reading) {
        this.reading = reading;
    }

    /**
     * The cell as the target is given it.
     *
     * @param cell not blank
     * @throws Invalid when it is not of this type
     */
    public String read(String cell) {
        return reading.apply(cell.strip());
    }

    /** Whether the cell is of this type. */
    boolean fits(String cell) {
        try {
            read(cell);
            return true;
        } catch (Invalid other) {
            return false;
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static String whole(String cell) {
        var number = new BigDecimal(decimal(cell));
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Invalid("", "not-a-whole-number");
        }
        return number.toBigInteger().toString();
    }

    private static String decimal(String cell) {
        var plain = cell.replaceAll("[\\s\u00a0\u202f']", "").replaceFirst("^([+-]?\\d*),(\\d+)$", "$1.$2");
        if (!plain.matches("[+-]?\\d{1,20}(\\.\\d{1,10})?")) {
            throw new Invalid("", "not-a-number", cell);
        }
        return new BigDecimal(plain).toPlainString();
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

    private static String academicYear(String cell) {
        var year = cell.replaceAll("\\s", "").replaceFirst("^(\\d{4})[-–](\\d{2,4})$", "$1/$2");
        return AcademicYear.of(year.replaceFirst("^(\\d\\d)(\\d\\d)/(\\d\\d)$", "$1$2/$1$3"))
                .toString();
    }
}
