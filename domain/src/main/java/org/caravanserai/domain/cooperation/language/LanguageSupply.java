package org.caravanserai.domain.cooperation.language;

import org.caravanserai.domain.access.Disclosure;

/**
 * Who learns and who can speak a language.
 *
 * @param language ISO 639-3
 * @param classes held in the period
 * @param learners in these classes
 * @param teachers of these classes
 * @param below people whose highest verified level that is valid on the day is under B2
 * @param able people whose highest verified level that is valid on the day is B2 or higher
 */
public record LanguageSupply(String language, long classes, long learners, long teachers, long below, long able) {

    /** As it is published. */
    public LanguageSupply told(Disclosure disclosure) {
        return new LanguageSupply(
                language,
                classes,
                disclosure.people(disclosure.part(learners)),
                teachers,
                disclosure.people(disclosure.part(below)),
                disclosure.people(disclosure.part(able)));
    }

    /** A language that nobody learns or has a level of. */
    public static LanguageSupply none(String language) {
        return new LanguageSupply(language, 0, 0, 0, 0, 0);
    }
}
