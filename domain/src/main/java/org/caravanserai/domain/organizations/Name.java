package org.caravanserai.domain.organizations;

import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * One name of an organization.
 *
 * @param language BCP 47 tag; null where nobody knows, as with many acronyms
 */
public record Name(NameKind kind, @Nullable String language, String value) {

    public static final int MAX_LENGTH = 300;

    public Name {
        value = value.strip();
        language = language == null || language.isBlank()
                ? null
                : LanguageTag.of(language).value();
        new Invalid.Collector()
                .check(!value.isEmpty(), "names", "required")
                .check(value.length() <= MAX_LENGTH, "names", "text-too-long", MAX_LENGTH)
                .throwIfAny();
    }

    public static Name official(String language, String value) {
        return new Name(NameKind.OFFICIAL, language, value);
    }
}
