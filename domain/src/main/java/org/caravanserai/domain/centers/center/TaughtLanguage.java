package org.caravanserai.domain.centers.center;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.SingleValue;

/** A language that is taught, by its ISO 639-3 code, for example {@code zho}, {@code vie} or {@code prs}. */
public record TaughtLanguage(String value) implements SingleValue, Serializable, Comparable<TaughtLanguage> {

    private static final Pattern SHAPE = Pattern.compile("[a-z]{3}");

    /** Two-letter codes by those of three letters, where a language has both. */
    private static final Map<String, String> SHORT = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.forLanguageTag(code).getISO3Language(),
                    Function.identity(),
                    (first, second) -> first));

    /**
     * @param value a code of three letters, or one of two (ISO 639-1), in whatever case
     */
    public TaughtLanguage {
        value = value.strip().toLowerCase(Locale.ROOT);
        value = value.length() == 2 ? three(value) : value;
        if (!SHAPE.matcher(value).matches()) {
            throw new Invalid("languages", "not-a-taught-language", value);
        }
    }

    /**
     * @param value a code of three letters, or one of two (ISO 639-1), in whatever case
     * @throws Invalid {@code not-a-taught-language}
     */
    public static TaughtLanguage of(String value) {
        return new TaughtLanguage(value);
    }

    /** The code of three letters; the code itself where there is none. */
    private static String three(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException unknown) {
            return code;
        }
    }

    /** The tag by which its name is found in other languages. */
    public LanguageTag tag() {
        return LanguageTag.of(SHORT.getOrDefault(value, value));
    }

    @Override
    public int compareTo(TaughtLanguage other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
