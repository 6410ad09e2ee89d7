package org.caravanserai.domain.shared;

/**
 * The check character of ISO 7064, MOD 37,36, over digits and capital letters: it finds every single mistyped character and every two
 * neighbours that changed places, except a few.
 */
public final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int SIZE = ALPHABET.length();

    private CheckCharacter() {}

    /**
     * The character that completes the text.
     *
     * @throws IllegalArgumentException when the text has anything but digits and capital letters
     */
    public static char of(String text) {
        int product = product(text);
        return ALPHABET.charAt((SIZE + 1 - product) % SIZE);
    }

    /** Whether the last character of the text is the check character of those before it. */
    public static boolean completes(String text) {
        return text.length() > 1
                && text.chars().allMatch(next -> ALPHABET.indexOf(next) >= 0)
                && of(text.substring(0, text.length() - 1)) == text.charAt(text.length() - 1);
    }

    private static int product(String text) {
        int product = SIZE;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not a digit or a capital letter: " + text);
            }
            int sum = (product + value) % SIZE;
            product = (sum == 0 ? SIZE : sum) * 2 % (SIZE + 1);
        }
        return product;
    }
}
