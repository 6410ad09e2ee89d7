package org.caravanserai.domain.shared;

import org.jspecify.annotations.Nullable;

/** Texts of limited length. */
public final class ShortText {

    private static final String REST = "…";

    private ShortText() {}

    /**
     * A text that has to be there, without the spaces around it.
     *
     * @param field names the text in the refusal
     * @param most characters
     * @throws Invalid {@code required} where nothing is written, {@code text-too-long}
     */
    public static String needed(String field, @Nullable String text, int most) {
        var faults = new Invalid.Collector();
        var written = faults.needed(field, text, most);
        faults.throwIfAny();
        return written;
    }

    /**
     * A text that may be there, without the spaces around it; null where nothing is written.
     *
     * @param field names the text in the refusal
     * @param most characters
     * @throws Invalid {@code text-too-long}
     */
    public static @Nullable String optional(String field, @Nullable String text, int most) {
        var faults = new Invalid.Collector();
        var written = faults.optional(field, text, most);
        faults.throwIfAny();
        return written;
    }

    /** What somebody has written, of whatever length, without the spaces around it; null where nothing is written. */
    public static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As {@link #needed} where it is needed, for example to refuse something, else as {@link #optional}. */
    public static @Nullable String neededIf(boolean needed, String field, @Nullable String text, int most) {
        return needed ? needed(field, text, most) : optional(field, text, most);
    }

    /** The text, or its beginning with an ellipsis for an answer or a list: of at most so many characters, none of them halved. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - REST.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + REST;
    }
}
