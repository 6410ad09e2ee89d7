package org.caravanserai.exchanges.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.language.Wording;

/** Countries and languages by their names in the languages of the interface, as the Java platform knows them, without regard to case and accents. */
final class Names {

    private static final List<Locale> LANGUAGES =
            Wording.LANGUAGES.stream().map(Locale::forLanguageTag).toList();

    /** Usual names that the Java platform does not give. */
    private static final Map<String, String> OTHER_COUNTRIES = Map.of(
            "holanda", "NL",
            "republica checa", "CZ",
            "czech republic", "CZ",
            "turkey", "TR",
            "gran bretana", "GB",
            "great britain", "GB",
            "eire", "IE",
            "usa", "US");

    private static final Pattern ADDITION = Pattern.compile("\\s*[(（].*");

    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> TAGS = tags();

    private Names() {}

    /** A country by its name or its ISO 3166-1 code; what stands in brackets behind the name does not count. */
    static Optional<CountryCode> country(String name) {
        var plain = ADDITION.matcher(name.strip()).replaceAll("");
        if (plain.matches("[A-Z]{2}")) {
            return Optional.of(CountryCode.of(plain));
        }
        return Optional.ofNullable(COUNTRIES.get(folded(plain))).map(CountryCode::of);
    }

    /** A language by its name or its ISO 639-1 code. */
    static Optional<LanguageTag> language(String name) {
        var plain = name.strip();
        if (plain.matches("[a-z]{2}")) {
            return Optional.of(LanguageTag.of(plain));
        }
        return Optional.ofNullable(TAGS.get(folded(plain))).map(LanguageTag::of);
    }

    private static Map<String, String> countries() {
        var names = new HashMap<>(OTHER_COUNTRIES);
        for (var code : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(code).build();
            LANGUAGES.forEach(language -> {
                names.putIfAbsent(folded(country.getDisplayCountry(language)), code);
                names.putIfAbsent(folded(CountryWords.of(code, language.getLanguage())), code);
            });
        }
        return names;
    }

    private static Map<String, String> tags() {
        var names = new HashMap<String, String>();
        for (var tag : Locale.getISOLanguages()) {
            if (tag.length() == 2) {
                var named = Locale.forLanguageTag(tag);
                LANGUAGES.forEach(language -> names.putIfAbsent(folded(named.getDisplayLanguage(language)), tag));
            }
        }
        return names;
    }

    private static String folded(String name) {
        return FoldedName.of(name).value().strip();
    }
}
