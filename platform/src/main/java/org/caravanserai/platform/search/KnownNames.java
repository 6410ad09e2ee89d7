package org.caravanserai.platform.search;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.platform.language.CountryNames;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.language.LanguageNames;
import org.caravanserai.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Countries, languages and cities by all their names, each with the token under which what belongs to it is found: {@code country=KZ}, {@code
 * language=zh}, {@code place=hanoi}. Countries have their names in all languages of Unicode CLDR and earlier ones, languages those in the languages of
 * the platform and in themselves, cities those of {@code place-names.txt}.
 */
final class KnownNames {

    private static final int MOST_WORDS = 10;

    /** Read when it is first needed; if that fails, as files do while the container starts, it is read again by the next who needs it. */
    private static volatile @Nullable Map<String, Set<String>> known;

    private KnownNames() {}

    /**
     * Words that together are a name.
     *
     * @param first index of its first word
     * @param last index of its last word
     * @param tokens what it may mean
     */
    record Named(int first, int last, Set<String> tokens) {}

    /** The tokens of a text that is nothing but a name. */
    static Set<String> whole(List<Word> words) {
        return words.isEmpty() || words.size() > MOST_WORDS ? Set.of() : tokens().getOrDefault(joined(words), Set.of());
    }

    /** Names among the words of a query, the longest where several begin with the same word. */
    static List<Named> among(List<Word> words) {
        var found = new ArrayList<Named>();
        for (int first = 0; first < words.size(); first++) {
            for (int end = Math.min(words.size(), first + MOST_WORDS); end > first; end--) {
                var tokens = tokens().get(joined(words.subList(first, end)));
                if (tokens != null) {
                    found.add(new Named(first, end - 1, tokens));
                    first = end - 1;
                    break;
                }
            }
        }
        return found;
    }

    private static Map<String, Set<String>> tokens() {
        var tokens = known;
        if (tokens == null) {
            synchronized (KnownNames.class) {
                tokens = known == null ? read() : known;
                known = tokens;
            }
        }
        return tokens;
    }

    private static String joined(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    private static Map<String, Set<String>> read() {
        var tokens = new HashMap<String, Set<String>>();
        readLines(KnownNames.class.getResourceAsStream("place-names.txt"))
                .forEach((place, names) -> names.forEach(name -> add(tokens, name, "place=" + place)));
        languages(tokens);
        countries(tokens);
        tokens.remove("");
        return Map.copyOf(tokens);
    }

    private static void languages(Map<String, Set<String>> tokens) {
        for (var tag : Locale.getISOLanguages()) {
            if (tag.length() == 2) {
                var token = "language=" + tag;
                Wording.LANGUAGES.forEach(language -> add(tokens, LanguageNames.of(tag, language), token));
                add(tokens, ULocale.forLanguageTag(tag).getDisplayLanguage(ULocale.forLanguageTag(tag)), token);
            }
        }
        Stream.of("Mandarin", "Putonghua", "mandarín", "汉语", "华语", "普通话", "путунхуа")
                .forEach(name -> add(tokens, name, "language=zh"));
    }

    private static void countries(Map<String, Set<String>> tokens) {
        var codes = Locale.getISOCountries();
        for (var locale : ULocale.getAvailableLocales()) {
            if (locale.getCountry().isEmpty()) {
                var names = LocaleDisplayNames.getInstance(locale, LocaleDisplayNames.DialectHandling.STANDARD_NAMES);
                for (var code : codes) {
                    var name = names.regionDisplayName(code);
                    if (name != null && !name.equals(code)) {
                        add(tokens, name, "country=" + code);
                    }
                }
            }
        }
        for (var code : codes) {
            Wording.LANGUAGES.forEach(language -> add(tokens, CountryWords.of(code, language), "country=" + code));
        }
        readLines(CountryNames.class.getResourceAsStream("country-names.txt"))
                .forEach((code, names) -> names.forEach(name -> add(tokens, name, "country=" + code)));
    }

    private static void add(Map<String, Set<String>> tokens, String name, String token) {
        var words = AnalyzerProfile.PLAIN.read(ChineseText.simplified(name));
        if (words.size() <= MOST_WORDS) {
            tokens.computeIfAbsent(joined(words), unknown -> new LinkedHashSet<>(2))
                    .add(token);
        }
    }

    private static Map<String, List<String>> readLines(@Nullable InputStream file) {
        var read = new HashMap<String, List<String>>();
        try (var lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                int sign = line.indexOf('=');
                if (!line.startsWith("#") && sign > 0) {
                    read.put(
                            line.substring(0, sign).strip(),
                            Stream.of(line.substring(sign + 1).split("\\|", -1))
                                    .map(String::strip)
                                    .toList());
                }
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return read;
    }
}
