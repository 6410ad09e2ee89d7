package org.caravanserai.exchanges.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.PaperSignature;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.language.CountryNames;
import org.jspecify.annotations.Nullable;

/** Reads a line of a table of agreements, with the columns of {@link AgreementTable}, as people write them in several languages. */
final class AgreementLineReader {

    private static final BigDecimal MOST_PLACES = BigDecimal.valueOf(Condition.MOST_PERSONS);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern LEVEL = Pattern.compile("(?<![\\p{L}\\d])([ABC][12])(?![\\p{L}\\d])");
    private static final Set<String> OUT = Set.of("OUT", "OUTGOING", "SALIDA", "SORTANT");
    private static final Set<String> IN = Set.of("IN", "INCOMING", "ENTRADA", "ENTRANT");

    /** The order is part of the keys that were kept. */
    private static final List<String> KEY =
            List.of("programme", "field", "unit", "direction", "language", "country", "partner");

    private AgreementLineReader() {}

    /**
     * @param key by which it is kept, see {@link #keys}
     * @throws Invalid {@code required} for who has signed; {@code not-a-date}, {@code not-an-academic-year}, {@code not-one-of}, {@code no-places},
     *     {@code between}, each with its column; {@code unknown-country-name}
     */
    static AgreementLine read(TableLine line, String key) {
        var faults = new Invalid.Collector();
        var year = faults.value(own -> "year", () -> year(line));
        var outgoing = faults.value(own -> "direction", () -> outgoing(text(line, "direction")));
        var places = faults.value(own -> "places", () -> places(line));
        var signedOn = faults.value(own -> "signedOn", () -> signedOn(text(line, "signedOn")));
        var signedBy =
                signedOn == null ? "" : faults.needed("signedBy", text(line, "signedBy"), PaperSignature.LONGEST);
        faults.throwIfAny();
        var unit = text(line, "unit");
        return new AgreementLine(
                key,
                Objects.requireNonNull(year),
                text(line, "programme"),
                partner(line),
                country(line),
                Objects.requireNonNull(outgoing),
                unit.isEmpty() ? null : unit,
                FieldCodes.of(text(line, "field")).orElse(null),
                language(text(line, "language")),
                Objects.requireNonNull(places),
                signedOn,
                signedBy);
    }

    private static String text(TableLine line, String column) {
        return Objects.requireNonNullElse(line.textOrNull(column), "");
    }

    /**
     * {@code 2026} or {@code 2026/2027}.
     *
     * @throws Invalid {@code not-an-academic-year}
     */
    static AcademicYear year(TableLine line) {
        var text = text(line, "year");
        if (YEAR.matcher(text).matches()) {
            int first = Integer.parseInt(text);
            return new AcademicYear(first, first + 1);
        }
        return AcademicYear.of(text);
    }

    /** The text where it is no direction; such a line is refused. */
    private static String direction(TableLine line) {
        try {
            return outgoing(text(line, "direction")) ? "OUT" : "IN";
        } catch (Invalid unknown) {
            return text(line, "direction");
        }
    }

    /** A text and no date for the mapping: dates of other meaning must not be taken for it. */
    private static @Nullable LocalDate signedOn(String text) {
        return text.isEmpty() ? null : LocalDate.parse(ColumnType.DATE.read(text));
    }

    private static boolean outgoing(String text) {
        var word = text.toUpperCase(Locale.ROOT);
        if (!OUT.contains(word) && !IN.contains(word)) {
            throw new Invalid("", "not-one-of", text, "IN, OUT");
        }
        return OUT.contains(word);
    }

    /** Whether the line offers nothing, as that of an agreement that is over. */
    static boolean isWithoutPlaces(TableLine line) {
        var places = line.numberOrNull("places");
        return places != null && places.signum() == 0;
    }

    private static int places(TableLine line) {
        var places = Objects.requireNonNull(line.numberOrNull("places"));
        if (places.signum() == 0) {
            throw new Invalid("", "no-places");
        }
        if (places.compareTo(BigDecimal.ONE) < 0 || places.compareTo(MOST_PLACES) > 0) {
            throw new Invalid("", "between", 1, Condition.MOST_PERSONS);
        }
        return places.intValueExact();
    }

    /**
     * @throws Invalid {@code unknown-country-name}
     */
    private static @Nullable CountryCode country(TableLine line) {
        var text = text(line, "country");
        return text.isEmpty()
                ? null
                : CountryNames.find(text).orElseThrow(() -> new Invalid("country", "unknown-country-name", text));
    }

    /** Without the country in brackets behind it, however it is spelled. */
    private static String partner(TableLine line) {
        var name = text(line, "partner");
        int bracket = name.lastIndexOf('(');
        return bracket > 0
                        && name.endsWith(")")
                        && isCountry(name.substring(bracket + 1, name.length() - 1), text(line, "country"))
                ? name.substring(0, bracket).strip()
                : name;
    }

    private static boolean isCountry(String addition, String country) {
        return !country.isEmpty()
                && (folded(addition).equals(folded(country))
                        || CountryNames.find(addition)
                                .filter(code -> CountryNames.find(country)
                                        .filter(code::equals)
                                        .isPresent())
                                .isPresent());
    }

    /** Null where the text names no language that is known. */
    static @Nullable LanguageRequirement language(String text) {
        var level = LEVEL.matcher(text);
        var name = text.split("(?<!\\s)\\s++[-–—]\\s|\\(", 2)[0];
        var found = level.find() ? CefrLevel.valueOf(level.group(1)) : null;
        return LanguagesByName.language(LEVEL.matcher(name).replaceAll("").strip())
                .map(tag -> new LanguageRequirement(tag, found))
                .orElse(null);
    }

    /**
     * Which lines go into the same agreement: those of one partner and programme, however they are spelled.
     *
     * @throws Invalid {@code unknown-country-name}
     */
    static String group(TableLine line) {
        return folded(text(line, "programme")) + "\n" + folded(partner(line)) + "\n" + country(line);
    }

    /** What people call the group of a line. */
    static String groupName(TableLine line) {
        return text(line, "programme") + "\n" + partner(line) + "\n" + country(line);
    }

    /**
     * Which line it is, in the tables of all years: everything but year and places, by what was read from it and not by how it is spelled. The first
     * key is the one to keep; by the others it was kept while some of its texts were not understood, or by earlier versions of the program.
     *
     * @param units codes of one's own units by their folded names
     */
    static List<String> keys(TableLine line, Map<String, String> units) {
        var begin = Stream.of("programme", "direction", "partner")
                .map(column -> switch (column) {
                    case "partner" -> partner(line);
                    case "direction" -> direction(line);
                    default -> text(line, column);
                })
                .map(AgreementLineReader::folded)
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        var country =
                CountryNames.find(text(line, "country")).map(CountryCode::value).orElse("");
        var keys = new LinkedHashSet<String>();
        for (var field : readings(line, "field", fieldCode(line))) {
            for (var unit : readings(line, "unit", units.get(folded(text(line, "unit"))))) {
                for (var language : readings(line, "language", languageCode(line))) {
                    keys.add(digest(String.join("\n", "2", begin, country, field, unit, language)));
                }
            }
        }
        keys.add(digest(KEY.stream().map(line::original).collect(Collectors.joining("\n"))));
        return List.copyOf(keys);
    }

    private static @Nullable String fieldCode(TableLine line) {
        return FieldCodes.of(text(line, "field")).map(IscedField::code).orElse(null);
    }

    private static @Nullable String languageCode(TableLine line) {
        var language = language(text(line, "language"));
        return language == null ? null : language.toString();
    }

    /** What was read, and the text as it is compared where nothing was read. */
    private static Set<String> readings(TableLine line, String column, @Nullable String read) {
        var readings = new LinkedHashSet<String>();
        if (read != null) {
            readings.add(read);
        }
        readings.add("~" + folded(line.original(column)));
        return readings;
    }

    private static String folded(String text) {
        return FoldedName.of(text).value();
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
