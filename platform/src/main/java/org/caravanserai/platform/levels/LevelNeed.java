package org.caravanserai.platform.levels;

import org.caravanserai.domain.shared.LanguageTag;

/**
 * Minimum level in a language.
 *
 * @param scheme code of the scale
 * @param schemeVersion which of its versions
 */
public record LevelNeed(LanguageTag language, String scheme, String schemeVersion, String level) {

    /** The scale that calls and courses speak of when they name a CEFR level. */
    public static final String CEFR = "CEFR";

    /** The version of the CEFR whose levels are used. */
    public static final String CEFR_VERSION = "2020";
}
