package org.caravanserai.exchanges.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads a line of a table of agreements, whose columns have been mapped to {@link Column}s, as people write them in several languages. */
final class AgreementLineReader {

    /** What a column of the table can mean. */
    enum Column {
        /** {@code 2026} or {@code 2026/2027}. */
        YEAR,
        PROGRAMME,
        /** Begins with or contains a code, see {@link FieldCodes}. */
        FIELD,
        UNIT,
        /** {@code IN} or {@code OUT}. */
        DIRECTION,
        /** {@code INGLÉS - B2 (Nivel avanzado)}. */
        LANGUAGE,
        COUNTRY,
        PARTNER,
        PLACES
    }

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern LEVEL = Pattern.compile("(?<![\\p{L}\\d])([ABC][12])(?![\\p{L}\\d])");
    private static final Set<String> OUT = Set.of("OUT", "OUTGOING", "SALIDA", "SORTANT");
    private static final Set<String> IN = Set.of("IN", "INCOMING", "ENTRADA", "ENTRANT");

    private static final List<Column> KEY = List.of(
            Column.PROGRAMME,
            Column.FIELD,
            Column.UNIT,
            Column.DIRECTION,
            Column.LANGUAGE,
            Column.COUNTRY,
            Column.PARTNER);

    private AgreementLineReader() {}

    /**
     * @param texts what stands in the columns
     * @throws Invalid {@code required}, {@code not-an-academic-year}, {@code not-one-of}, {@code between}, each with its column
     */
    static AgreementLine read(Map<Column, String> texts) {
        var fields = new FormFields();
        var year = fields.needed("YEAR", texts.get(Column.YEAR))
                ? fields.value("YEAR", () -> year(text(texts, Column.YEAR)))
                : null;
        var outgoing = fields.needed("DIRECTION", texts.get(Column.DIRECTION))
                ? fields.value("DIRECTION", () -> outgoing(text(texts, Column.DIRECTION)))
                : null;
        var places = fields.needed("PLACES", texts.get(Column.PLACES))
                ? fields.integer("PLACES", texts.get(Column.PLACES), 1, Condition.MOST_PERSONS)
                : null;
        fields.needed("PARTNER", texts.get(Column.PARTNER));
        fields.throwIfAny();
        if (year == null || outgoing == null || places == null) {
            throw new IllegalStateException("refused before");
        }
        var unit = text(texts, Column.UNIT);
        return new AgreementLine(
                key(texts),
                year,
                text(texts, Column.PROGRAMME),
                partner(text(texts, Column.PARTNER), text(texts, Column.COUNTRY)),
                Names.country(text(texts, Column.COUNTRY)).orElse(null),
                outgoing,
                unit.isEmpty() ? null : unit,
                FieldCodes.of(text(texts, Column.FIELD)).orElse(null),
                language(text(texts, Column.LANGUAGE)),
                places);
    }

    private static String text(Map<Column, String> texts, Column column) {
        return texts.getOrDefault(column, "").strip();
    }

    private static AcademicYear year(String text) {
        if (YEAR.matcher(text).matches()) {
            int first = Integer.parseInt(text);
            return new AcademicYear(first, first + 1);
        }
        return AcademicYear.of(text);
    }

    private static boolean outgoing(String text) {
        var word = text.toUpperCase(java.util.Locale.ROOT);
        if (!OUT.contains(word) && !IN.contains(word)) {
            throw new Invalid("", "not-one-of", text, "IN, OUT");
        }
        return OUT.contains(word);
    }

    /** Without the country in brackets behind it. */
    private static String partner(String name, String country) {
        var addition = "(" + country + ")";
        return !country.isEmpty() && name.endsWith(addition) && name.length() > addition.length()
                ? name.substring(0, name.length() - addition.length()).strip()
                : name;
    }

    /** Null where the text names no language that is known. */
    static @Nullable LanguageRequirement language(String text) {
        var level = LEVEL.matcher(text);
        var name = text.split("\\s+[-–—]\\s+|\\(", 2)[0];
        var found = level.find() ? CefrLevel.valueOf(level.group(1)) : null;
        return Names.language(LEVEL.matcher(name).replaceAll("").strip())
                .map(tag -> new LanguageRequirement(tag, found))
                .orElse(null);
    }

    private static String key(Map<Column, String> texts) {
        var joined = KEY.stream().map(column -> text(texts, column)).collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(joined.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
