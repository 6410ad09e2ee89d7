package org.caravanserai.domain.cooperation.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** A name of what is registered, in a language; searched without case, accents and punctuation. */
@Embeddable
public class EntryName {

    public static final int MAX_LENGTH = 300;

    @Enumerated(EnumType.STRING)
    private EntryNameKind kind;

    private @Nullable String language;

    private String value;

    @SuppressWarnings("UnusedVariable")
    private String folded;

    @SuppressWarnings("NullAway.Init")
    protected EntryName() {}

    /**
     * @param language a BCP 47 tag; null where nobody knows, as with many acronyms
     * @throws Invalid without a value, or with one that is too long
     */
    public EntryName(EntryNameKind kind, @Nullable String language, String value) {
        this.kind = kind;
        this.language = language == null || language.isBlank()
                ? null
                : LanguageTag.of(language).value();
        this.value = ShortText.needed("value", value, MAX_LENGTH);
        this.folded = FoldedName.of(value).value();
    }

    public EntryNameKind kind() {
        return kind;
    }

    public @Nullable String language() {
        return language;
    }

    public String value() {
        return value;
    }
}
