package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;

/** A language by its BCP 47 tag, in canonical form: {@code en}, {@code zh}, {@code zh-Hant}. */
public record LanguageTag(String value) implements SingleValue, Serializable, Comparable<LanguageTag> {

    public LanguageTag {
        try {
            var locale = new Locale.Builder().setLanguageTag(value.strip()).build();
            if (locale.getLanguage().isEmpty()) {
                throw new Invalid("language", "unknown-language", value);
            }
            value = locale.toLanguageTag();
        } catch (IllformedLocaleException nonsense) {
            throw new Invalid("language", "unknown-language", value);
        }
    }

    /**
     * @throws Invalid {@code unknown-language} when it is not well formed; whether anybody speaks it is not asked
     */
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    /** Whether both are one language, of which one tag may have two letters and the other three, whatever the script. */
    public boolean isSameLanguage(LanguageTag other) {
        return threeLetters().equals(other.threeLetters());
    }

    /** The same by the tag that is in use: {@code zh} for {@code zho}. */
    public LanguageTag inUse() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(value))
                .findFirst()
                .map(LanguageTag::new)
                .orElse(this);
    }

    private String threeLetters() {
        try {
            return locale().getISO3Language();
        } catch (MissingResourceException unknown) {
            return locale().getLanguage();
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
