package org.caravanserai.domain.exchanges.agreement;

import java.io.Serializable;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A language that people need for a stay.
 *
 * @param level the lowest level that is enough; null where the agreement names none
 */
public record LanguageRequirement(
        LanguageTag language, @Nullable CefrLevel level) implements Serializable {

    @Override
    public String toString() {
        return level == null ? language.value() : language + " " + level;
    }
}
