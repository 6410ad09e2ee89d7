package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country by its ISO 3166-1 alpha-2 code, for example {@code CN}. Kosovo has none of its own and goes by {@code XK},
 * which the standard leaves to its users, as in ROR, the European Union and UNESCO's statistics.
 */
public record CountryCode(String value) implements SingleValue, Serializable {

    private static final Set<String> KNOWN =
            Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).collect(Collectors.toUnmodifiableSet());

    public CountryCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!KNOWN.contains(value)) {
            throw new Invalid("country", "unknown-country", value);
        }
    }

    /**
     * @param value in whatever case
     * @throws Invalid {@code unknown-country}
     */
    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    /** Every code there is, for lists to choose from. */
    public static Set<String> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return value;
    }
}
