package org.caravanserai.exchanges.call;

import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** A language and the lowest level that is enough; null for any. */
@Described("A language and the lowest level that is enough.")
public record LanguageSkill(LanguageTag language, @Nullable CefrLevel cefr) {

    static LanguageSkill of(LanguageRequirement known) {
        return new LanguageSkill(known.language(), known.level());
    }

    LanguageRequirement requirement() {
        return new LanguageRequirement(language, cefr);
    }
}
