package org.caravanserai.platform.language;

import java.util.Locale;
import java.util.Set;

/** What countries are called: as the Java platform names them, but by the names of the United Nations where it has others. */
public final class CountryWords {

    private static final Set<String> OWN = Set.of("PS", "TR");
    private static final String BUNDLE = "org.caravanserai.platform.language.countries";

    private CountryWords() {}

    /**
     * @param code ISO 3166-1, two letters
     * @param language one of {@link Wording#LANGUAGES}, in which the name is
     * @return the code where it has no name
     */
    public static String of(String code, String language) {
        return OWN.contains(code)
                ? Wording.of(BUNDLE, language).text(code)
                : new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language));
    }
}
