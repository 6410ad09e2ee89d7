package org.caravanserai.domain.shared;

/** The beginning of a text that may be of any length, as it stands in an answer or a list. */
public final class ShortText {

    private static final String REST = "…";

    private ShortText() {}

    /** The text, or its beginning with an ellipsis: of at most so many characters, none of them halved. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - REST.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + REST;
    }
}
