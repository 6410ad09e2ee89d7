package org.caravanserai.platform.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.CountryCode;

/**
 * Countries by what files call them: by the two or three letters of ISO 3166-1, by their names in the languages of the platform, and by the
 * names in {@code country-names.txt}. Everything that reads names of countries reads them here.
 */
public final class CountryNames {

    private static final Pattern ADDITION = Pattern.compile("(?<!\\s)\\s*+[(（\\[].*");
    private static final Map<String, String> CODES = read();

    private CountryNames() {}

    /** Case, accents, punctuation and articles do not count, nor does what stands in brackets behind a name that is known without it. */
    public static Optional<CountryCode> find(String text) {
        var code = CODES.get(folded(text));
        if (code == null) {
            code = CODES.get(folded(ADDITION.matcher(text).replaceFirst("")));
        }
        return Optional.ofNullable(code).map(CountryCode::of);
    }

    private static String folded(String name) {
        return FoldedName.of(name.replace("&", " and ")).words().stream()
                .filter(word -> !word.equals("the"))
                .map(word -> word.equals("st") ? "saint" : word)
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> read() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(folded(code), code);
            codes.put(folded(new Locale("", code).getISO3Country()), code);
        }
        readOthers(codes);
        for (var code : Locale.getISOCountries()) {
            for (var language : Wording.LANGUAGES) {
                codes.putIfAbsent(folded(CountryWords.of(code, language)), code);
                codes.putIfAbsent(
                        folded(new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language))), code);
            }
        }
        codes.remove("");
        return Map.copyOf(codes);
    }

    private static void readOthers(Map<String, String> codes) {
        var file = Objects.requireNonNull(CountryNames.class.getResourceAsStream("country-names.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    var code = line.substring(0, 2);
                    for (var name : line.substring(line.indexOf('=') + 1).split("\\|")) {
                        codes.putIfAbsent(folded(name), code);
                    }
                }
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
