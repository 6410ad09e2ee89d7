package org.caravanserai.platform.language;

import com.ibm.icu.util.ULocale;

/** Whose conventions a language of the platform follows where its speakers differ. */
public final class Conventions {

    private Conventions() {}

    /**
     * English as most of the world writes it, and Arabic with the digits that forms and papers use.
     *
     * @param language ISO 639 code
     */
    public static ULocale of(String language) {
        return switch (language) {
            case "en" -> ULocale.UK;
            case "ar" -> ULocale.forLanguageTag("ar-u-nu-latn");
            default -> ULocale.forLanguageTag(language);
        };
    }
}
