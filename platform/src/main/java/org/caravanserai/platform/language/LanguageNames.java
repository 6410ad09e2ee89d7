package org.caravanserai.platform.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What languages are called: by Unicode CLDR, where those of three letters such as Dari have names too. */
public final class LanguageNames {

    /** Languages that CLDR names after another one. */
    private static final Set<String> OWN = Set.of("cnr");

    private static final String BUNDLE = "org.caravanserai.platform.language.languages";
    private static final Map<String, LocaleDisplayNames> NAMES = new ConcurrentHashMap<>();

    private LanguageNames() {}

    /**
     * @param tag BCP 47
     * @param language one of {@link Wording#LANGUAGES}, in which the name is
     * @return the tag where it has no name
     */
    public static String of(String tag, String language) {
        if (OWN.contains(tag)) {
            return Wording.of(BUNDLE, language).text(tag);
        }
        var name = NAMES.computeIfAbsent(
                        language,
                        each -> LocaleDisplayNames.getInstance(
                                Conventions.of(each), LocaleDisplayNames.DialectHandling.DIALECT_NAMES))
                .localeDisplayName(ULocale.createCanonical(ULocale.forLanguageTag(tag)));
        return name.equals(tag) ? Locale.forLanguageTag(tag).getDisplayName(Locale.forLanguageTag(language)) : name;
    }
}
