package org.caravanserai.domain.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a person is called: in Latin letters (given name, or the single name of people who have only one, and family
 * name), perhaps in the own script, and which part comes first in the person's culture.
 *
 * @param given given name or the only name
 * @param family family name; null for a single name
 * @param own the whole name in the own script, as its bearer writes it; null when the Latin one is the own one
 * @param familyFirst whether the culture puts the family name first
 */
public record PersonName(
        String given, @Nullable String family, @Nullable String own, boolean familyFirst) implements Serializable {

    public static final int MAX_LENGTH = 120;

    public PersonName {
        given = given.strip();
        family = blankToNull(family);
        own = blankToNull(own);
        new Invalid.Collector()
                .check(!given.isEmpty(), "givenName", "required")
                .check(given.length() <= MAX_LENGTH, "givenName", "text-too-long", MAX_LENGTH)
                .check(family == null || family.length() <= MAX_LENGTH, "familyName", "text-too-long", MAX_LENGTH)
                .check(own == null || own.length() <= MAX_LENGTH, "ownName", "text-too-long", MAX_LENGTH)
                .throwIfAny();
    }

    public static PersonName of(String given, @Nullable String family) {
        return new PersonName(given, family, null, false);
    }

    /** The Latin name in the order of the culture. */
    public String latin() {
        if (family == null) {
            return given;
        }
        return familyFirst ? family + " " + given : given + " " + family;
    }

    /** Both scripts where there are two: {@code Li Wei (李伟)}. */
    public String full() {
        return own == null ? latin() : latin() + " (" + own + ")";
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
