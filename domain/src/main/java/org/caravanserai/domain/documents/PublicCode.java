package org.caravanserai.domain.documents;

import java.security.SecureRandom;
import java.util.Locale;
import org.caravanserai.domain.shared.CheckCharacter;
import org.caravanserai.domain.shared.ReadableCode;

/** The code by which anybody verifies a document: 15 random characters (75 bits) that cannot be mistaken for each other, and a check character. */
public final class PublicCode {

    /** Crockford's base 32: without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int HOLDER_LENGTH = 10;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {}

    /** An unguessable code. */
    public static String next() {
        while (true) {
            var code = random(LENGTH - 1);
            var check = CheckCharacter.of(code);
            if (ALPHABET.indexOf(check) >= 0) {
                return code + check;
            }
        }
    }

    /** The shorter code that only the holder of a document knows. */
    static String nextOfHolder() {
        return random(HOLDER_LENGTH);
    }

    /** Accepts typed variants: lower case, spaces or hyphens, an O for a zero. */
    public static String tidy(String typed) {
        return ReadableCode.tidy(typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]+", ""));
    }

    /** Whether a {@link #tidy} code has the right length, characters and check character. */
    public static boolean isWellFormed(String code) {
        return code.length() == LENGTH && CheckCharacter.completes(code);
    }

    /** The printed form of the code, in groups of four. */
    public static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static String random(int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
