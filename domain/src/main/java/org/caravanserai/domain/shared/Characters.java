package org.caravanserai.domain.shared;

/**
 * Which characters a text may hold: those of XML 1.0. NUL, other controls and halves of surrogate pairs are none that
 * anybody writes; the database refuses some, feeds and schedules the others.
 */
public final class Characters {

    private Characters() {}

    public static boolean allUsable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                if (!isPair(text, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The text without what cannot be used; mostly the text itself. */
    public static String usable(String text) {
        if (allUsable(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isPlain(text.charAt(i))) {
                kept.append(text.charAt(i));
            } else if (isPair(text, i)) {
                kept.append(text, i, i + 2);
                i++;
            }
        }
        return kept.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' '
                ? c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < '\uFFFE'
                : c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
