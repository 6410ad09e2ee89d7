package org.caravanserai.domain.accounts;

import java.util.Locale;
import java.util.Set;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;

/** What a password must be: long enough, and not the first thing somebody would try (NIST SP 800-63B). */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private static final Set<String> TOO_COMMON = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "1q2w3e4r5t",
            "1qaz2wsx3edc",
            "qwertyuiop",
            "qwerty12345",
            "password12",
            "password123",
            "passw0rd123",
            "iloveyou123",
            "welcome123",
            "letmein123",
            "administrator");

    private PasswordRule() {}

    /**
     * @param field name of the field in the refusal
     * @throws Invalid with the first rule that is broken
     */
    public static void check(String password, EmailAddress email, String field) {
        var plain = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            throw new Invalid(field, "password-too-short", SHORTEST);
        } else if (password.length() > LONGEST) {
            throw new Invalid(field, "text-too-long", LONGEST);
        } else if (TOO_COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            throw new Invalid(field, "password-too-common");
        } else if (plain.equals(email.value())
                || plain.equals(email.value().substring(0, email.value().indexOf('@')))) {
            throw new Invalid(field, "password-is-email");
        }
    }
}
