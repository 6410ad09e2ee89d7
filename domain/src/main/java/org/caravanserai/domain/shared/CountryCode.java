package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code, for example {@code CN}. */
public record CountryCode(String value) implements Serializable {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    public CountryCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!KNOWN.contains(value)) {
            throw new Invalid("country", "unknown-country", value);
        }
    }

    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    public static Set<String> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return value;
    }
}
