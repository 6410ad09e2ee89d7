package org.caravanserai.domain.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.FieldValue.Constant;
import org.caravanserai.domain.shared.FieldValue.Country;
import org.caravanserai.domain.shared.FieldValue.Day;
import org.caravanserai.domain.shared.FieldValue.Languages;
import org.caravanserai.domain.shared.FieldValue.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes constants, countries, languages and days between braces into a text, so that each reader has them in her own language:
 * {@code {constant cooperation.role SIGNATORY} · {country KZ}}. Braces with anything else in them are words.
 */
public final class PhraseMarks {

    private static final Pattern MARK = Pattern.compile(
            "\\{(?:constant ([\\w.]+) (\\w+)|country ([A-Z]{2})|language ([\\w-]+)|day (\\d{4}-\\d\\d-\\d\\d))\\}");

    private PhraseMarks() {}

    /** The parts that are there, in one line, with points between them. */
    public static String told(@Nullable Object... parts) {
        return Stream.of(parts)
                .map(PhraseMarks::mark)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /**
     * One part as it stands in the text.
     *
     * @param part a constant, a country, languages, a day, or anything else by its words
     */
    public static String mark(@Nullable Object part) {
        if (part instanceof Constant constant) {
            return "{constant " + constant.words() + " " + constant.name() + "}";
        } else if (part instanceof CountryCode country) {
            return "{country " + country.value() + "}";
        } else if (part instanceof LanguageTag language) {
            return "{language " + language.value() + "}";
        } else if (part instanceof Tags languages) {
            return languages.values().stream()
                    .map(language -> "{language " + language + "}")
                    .collect(Collectors.joining(" "));
        } else if (part instanceof LocalDate day) {
            return "{day " + day + "}";
        }
        return part == null ? "" : part.toString();
    }

    /** The words of a text and the values between them, in their order. */
    static List<FieldValue> read(String text) {
        var parts = new ArrayList<FieldValue>();
        var marks = MARK.matcher(text);
        int at = 0;
        while (marks.find()) {
            if (marks.start() > at) {
                parts.add(Text.of(text.substring(at, marks.start())));
            }
            parts.add(value(marks));
            at = marks.end();
        }
        if (at < text.length()) {
            parts.add(Text.of(text.substring(at)));
        }
        return List.copyOf(parts);
    }

    private static FieldValue value(MatchResult mark) {
        if (mark.group(1) != null) {
            return new Constant(mark.group(1), mark.group(2));
        } else if (mark.group(3) != null) {
            return new Country(CountryCode.of(mark.group(3)));
        } else if (mark.group(4) != null) {
            return new Languages(Tags.of(mark.group(4)));
        }
        return new Day(LocalDate.parse(mark.group(5)));
    }
}
