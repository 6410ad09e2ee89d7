package org.caravanserai.domain.centers.level;

import org.caravanserai.domain.shared.CefrLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of one level.
 *
 * @param scheme code of its scheme
 * @param cefr null: below A1, or none corresponds
 */
public record MappedLevel(
        String scheme,
        String schemeVersion,
        String level,
        @Nullable CefrLevel cefr) {}
