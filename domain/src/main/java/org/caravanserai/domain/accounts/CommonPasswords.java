package org.caravanserai.domain.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The passwords that everybody tries first, from {@code common-passwords.txt}; also with digits and signs hung on, which
 * is what people do to a common word that a form refuses, and with digits and signs that look like its letters.
 */
final class CommonPasswords {

    private static final Pattern HUNG_ON = Pattern.compile("^[^\\p{L}]++|(?<=\\p{L})[^\\p{L}]++$");
    private static final String LOOK = "@4831!0$579";
    private static final String LIKE = "aabeiiosstg";

    private static final Set<String> LIST = read();

    private CommonPasswords() {}

    /**
     * @param password in lower case
     */
    static boolean contains(String password) {
        var word = HUNG_ON.matcher(password).replaceAll("");
        return LIST.contains(password)
                || LIST.contains(word)
                || LIST.contains(inLetters(word))
                || LIST.contains(inLetters(password));
    }

    private static String inLetters(String password) {
        var letters = new StringBuilder(password);
        for (int i = 0; i < letters.length(); i++) {
            int look = LOOK.indexOf(letters.charAt(i));
            if (look >= 0) {
                letters.setCharAt(i, LIKE.charAt(look));
            }
        }
        return letters.toString();
    }

    private static Set<String> read() {
        var file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
