package org.caravanserai.domain.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PersonName;

/**
 * Requirements for a password: long enough, not among the common passwords, and not derived from the person's data (NIST SP
 * 800-63B, 5.1.1.2). No rule requires digits or symbols: they make passwords harder to remember, not to guess.
 */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private static final int FEWEST_CHARACTERS = 4;
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_NAME_IN_IDEOGRAPHS = 2;

    private PasswordRule() {}

    /**
     * @param name of the person; short names, which stand in many words, do not count
     * @param field name of the field in the refusal
     * @throws Invalid with the first rule that is broken
     */
    public static void check(String password, EmailAddress email, PersonName name, String field) {
        var plain = password.toLowerCase(Locale.ROOT);
        checkLength(password, field);
        if (CommonPasswords.contains(plain) || plain.chars().distinct().count() < FEWEST_CHARACTERS) {
            throw new Invalid(field, "password-too-common");
        } else if (personal(email, name).anyMatch(plain::contains)) {
            throw new Invalid(field, "password-is-personal");
        }
    }

    /**
     * As far as it can be told before it is known whose password it is.
     *
     * @param field name of the field in the refusal
     * @throws Invalid when it is too short or too long
     */
    public static void checkLength(String password, String field) {
        if (password.length() < SHORTEST) {
            throw new Invalid(field, "password-too-short", SHORTEST);
        }
        new Invalid.Collector().atMost(field, password, LONGEST).throwIfAny();
    }

    private static Stream<String> personal(EmailAddress email, PersonName name) {
        var mailbox = email.value().substring(0, email.value().indexOf('@'));
        var names = Arrays.stream(name.full().split("[^\\p{L}\\p{M}]+"));
        return Stream.concat(Stream.of(mailbox), names)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.codePointCount(0, part.length()) >= shortest(part));
    }

    private static int shortest(String part) {
        return part.codePoints().anyMatch(Character::isIdeographic) ? SHORTEST_NAME_IN_IDEOGRAPHS : SHORTEST_NAME;
    }
}
