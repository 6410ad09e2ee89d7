package org.caravanserai.domain.cooperation.language;

import org.caravanserai.domain.access.Disclosure;

/**
 * How many people have a level of the CEFR in a language as their highest one.
 *
 * @param language ISO 639-3
 * @param level {@code A1} to {@code C2}
 */
public record LevelCount(String language, String level, long people) {

    /** As it is published. */
    public LevelCount told(Disclosure disclosure) {
        return new LevelCount(language, level, disclosure.people(disclosure.part(people)));
    }
}
