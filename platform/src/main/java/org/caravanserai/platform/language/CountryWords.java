package org.caravanserai.platform.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What countries and regions are called, wherever one is shown: as the Java platform names them, but by {@code
 * country-words.properties} of this package where that has a line, and by the lines that the operator has set in their place
 * ({@link CountryWordsFile}).
 */
public final class CountryWords {

    private static final Pattern KEY = Pattern.compile("([A-Z]{2})\\.([a-z]{2})");
    private static final Map<String, String> SHIPPED = shipped();

    private static volatile Map<String, String> own = Map.of();

    private CountryWords() {}

    /**
     * @param code ISO 3166-1, two letters
     * @param language one of {@link Wording#LANGUAGES}, in which the name is
     * @return the code where it has no name
     */
    public static String of(String code, String language) {
        var key = key(code, language);
        var written = own.getOrDefault(key, SHIPPED.get(key));
        return written == null ? new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language)) : written;
    }

    /** Names of a country that are kept with a day, with those in their place that the operator has set. */
    public static LocalizedText of(String code, LocalizedText ofTheDay) {
        var names = new HashMap<>(ofTheDay.texts());
        Wording.LANGUAGES.forEach(language -> {
            var set = own.get(key(code, language));
            if (set != null) {
                names.put(language, set);
            }
        });
        return new LocalizedText(names);
    }

    /** Lines that the operator has set, by {@code code.language}. */
    static void set(Map<String, String> lines) {
        own = Map.copyOf(lines);
    }

    private static String key(String code, String language) {
        return code + '.' + language;
    }

    /**
     * Lines such as {@code TW.zh = 中国台湾}.
     *
     * @throws IllegalArgumentException for a key that is no code of a country with a language of the platform
     */
    static Map<String, String> read(Reader file) throws IOException {
        var properties = new Properties();
        properties.load(file);
        var names = new HashMap<String, String>();
        for (var line : properties.stringPropertyNames()) {
            var key = KEY.matcher(line);
            if (!key.matches()
                    || !CountryCode.known().contains(key.group(1))
                    || !Wording.LANGUAGES.contains(key.group(2))
                    || properties.getProperty(line).isBlank()) {
                throw new IllegalArgumentException("not the name of a country in a language, such as TW.zh: " + line);
            }
            names.put(line, properties.getProperty(line).strip());
        }
        return Map.copyOf(names);
    }

    private static Map<String, String> shipped() {
        try (InputStream file =
                Objects.requireNonNull(CountryWords.class.getResourceAsStream("country-words.properties"))) {
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
