package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a person is called: in Latin letters (given name, or the single name of people who have only one, and family
 * name), perhaps in their own script, and which part comes first in the person's culture.
 *
 * @param given given name or the only name
 * @param family family name; null for a single name
 * @param own the whole name in their own script, as its bearer writes it; null when the Latin one is their own
 * @param familyFirst whether the culture puts the family name first
 */
public record PersonName(
        String given, @Nullable String family, @Nullable String own, boolean familyFirst) implements Serializable {

    public static final int MAX_LENGTH = 120;

    private static final Set<UnicodeScript> IDEOGRAPHS = Set.of(UnicodeScript.HAN);

    private static final Map<String, Set<UnicodeScript>> SCRIPTS =
            Map.of("zh", IDEOGRAPHS, "ru", Set.of(UnicodeScript.CYRILLIC), "ar", Set.of(UnicodeScript.ARABIC));

    private static final Pattern BOTH_SCRIPTS = Pattern.compile("[^()]+ \\(([^()]+)\\)");

    /** An {@code @}, a scheme, {@code www.}, or what mail programs turn into a link; {@code St.John} is none. */
    private static final Pattern LINK = Pattern.compile(
            "[@＠]|://|(?i:(?<![\\p{L}\\p{N}_])www[.。．])|[\\p{L}\\p{N}-]{2}[.。．](?:\\p{Ll}{2,}+|COM|NET|ORG|INFO|BIZ|XYZ|TOP|CN|RU|IO)(?![\\p{L}\\p{N}_])");

    public PersonName {
        var faults = new Invalid.Collector();
        given = faults.needed("givenName", given, MAX_LENGTH);
        family = faults.optional("familyName", family, MAX_LENGTH);
        own = faults.optional("ownName", own, MAX_LENGTH);
        faults.throwIfAny();
    }

    /**
     * A name that somebody enters; emails greet people by it, so it must not carry a message of its own.
     *
     * @throws Invalid as the constructor does, and {@code name-with-link} where a part holds an email address or the
     *     address of a page
     */
    public static PersonName entered(String given, @Nullable String family, @Nullable String own, boolean familyFirst) {
        var name = new PersonName(given, family, own, familyFirst);
        new Invalid.Collector()
                .check(!holdsLink(name.given), "givenName", "name-with-link")
                .check(name.family == null || !holdsLink(name.family), "familyName", "name-with-link")
                .check(name.own == null || !holdsLink(name.own), "ownName", "name-with-link")
                .throwIfAny();
        return name;
    }

    public static PersonName of(String given, @Nullable String family) {
        return new PersonName(given, family, null, false);
    }

    /** Given and family name in the order of the culture; names in Chinese characters are one word, family name first. */
    public String latin() {
        if (family == null) {
            return given;
        }
        if (isWritten(given, IDEOGRAPHS) && isWritten(family, IDEOGRAPHS)) {
            return family + given;
        }
        return familyFirst ? family + " " + given : given + " " + family;
    }

    /** Both scripts where there are two: {@code Li Wei (李伟)}. */
    public String full() {
        return own == null ? latin() : latin() + " (" + own + ")";
    }

    /**
     * As a reader of this language expects it: the name in their own script alone where that script is the language's own
     * ({@code 李伟} in Chinese), else {@link #full}.
     *
     * @param language BCP 47 tag
     */
    public String in(String language) {
        return localized(full(), language);
    }

    /**
     * The same for a name that is known as {@link #full} only, as history keeps it.
     *
     * @param language BCP 47 tag
     */
    public static String localized(String full, String language) {
        var script = SCRIPTS.get(language.split("-", 2)[0]);
        var both = BOTH_SCRIPTS.matcher(full);
        return script != null && both.matches() && isWritten(both.group(1), script) ? both.group(1) : full;
    }

    private static boolean holdsLink(String text) {
        return LINK.matcher(text).find();
    }

    private static boolean isWritten(String text, Set<UnicodeScript> scripts) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> scripts.contains(UnicodeScript.of(letter)));
    }
}
