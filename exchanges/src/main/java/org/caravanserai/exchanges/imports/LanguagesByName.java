package org.caravanserai.exchanges.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.imports.tables.Meaning;
import org.caravanserai.platform.language.Wording;

/** Languages by their names in the languages of the interface, as the Java platform knows them, without regard to case and accents. */
final class LanguagesByName {

    private static final List<Locale> LANGUAGES =
            Wording.LANGUAGES.stream().map(Locale::forLanguageTag).toList();

    private static final Map<String, String> TAGS = tags();

    private LanguagesByName() {}

    /** A language by its name or its ISO 639-1 code. */
    static Optional<LanguageTag> language(String name) {
        var plain = name.strip();
        if (plain.matches("[a-z]{2}")) {
            return Optional.of(LanguageTag.of(plain));
        }
        return Optional.ofNullable(TAGS.get(folded(plain))).map(LanguageTag::of);
    }

    /** All of them, to choose from. */
    static List<Meaning> languages() {
        return TAGS.values().stream()
                .distinct()
                .sorted()
                .map(tag -> new Meaning(
                        tag,
                        new LocalizedText(LANGUAGES.stream()
                                .collect(Collectors.toMap(
                                        Locale::toLanguageTag, Locale.forLanguageTag(tag)::getDisplayLanguage)))))
                .toList();
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
