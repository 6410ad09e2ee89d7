package org.caravanserai.domain.organizations;

import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * One name of an organization.
 *
 * @param language BCP 47 tag; null where nobody knows, as with many acronyms
 */
public record Name(NameKind kind, @Nullable String language, String value) {

    public static final int MAX_LENGTH = 300;

    public Name {
        value = ShortText.needed("names", value, MAX_LENGTH);
        language = language == null || language.isBlank()
                ? null
                : LanguageTag.of(language).value();
    }

    public static Name official(String language, String value) {
        return new Name(NameKind.OFFICIAL, language, value);
    }
}
