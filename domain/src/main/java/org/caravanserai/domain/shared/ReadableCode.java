package org.caravanserai.domain.shared;

import java.security.SecureRandom;
import java.util.Locale;

/** A code by which people name a record: ten letters and digits that cannot be mistaken for each other. */
public final class ReadableCode {

    /** Crockford's base 32: without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {}

    public static String next() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A code as somebody may have typed it: lower case, with hyphens, with an O for a zero. */
    public static String tidy(String typed) {
        return typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
