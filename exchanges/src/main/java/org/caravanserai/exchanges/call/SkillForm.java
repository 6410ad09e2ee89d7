package org.caravanserai.exchanges.call;

import java.util.function.Supplier;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * A language with its level as entered in a form.
 *
 * @param language a BCP 47 tag
 * @param cefr A1 to C2; null for any
 */
public record SkillForm(@Nullable String language, @Nullable String cefr) {

    static SkillForm of(LanguageRequirement known) {
        var level = known.level();
        return new SkillForm(known.language().value(), level == null ? null : level.name());
    }

    /**
     * @throws Invalid each fault with its field
     */
    LanguageRequirement read() {
        var fields = new FormFields();
        var tag = fields.needed("language", language) ? fields.language("language", language) : null;
        var level = fields.constant(CefrLevel.class, "cefr", cefr);
        fields.throwIfAny();
        return new LanguageRequirement(tag == null ? LanguageTag.of("en") : tag, level);
    }

    /** A level of the European Qualifications Framework. */
    static Integer level(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException nonsense) {
            throw new Invalid("", "between", 1, 8);
        }
    }

    /** Faults of the entry itself, not of a field within it. */
    static <T> T plain(Supplier<T> construction) {
        try {
            return construction.get();
        } catch (Invalid refusal) {
            var fault = refusal.violations().get(0);
            throw new Invalid("", fault.key(), fault.arguments().toArray());
        }
    }
}
