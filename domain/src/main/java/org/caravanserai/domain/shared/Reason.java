package org.caravanserai.domain.shared;

import org.jspecify.annotations.Nullable;

/** Why somebody does something, in their own words: never blank, at most {@value #LONGEST} characters. */
public record Reason(String value) implements SingleValue {

    public static final int LONGEST = 500;

    public Reason {
        value = ShortText.needed("reason", value, LONGEST);
    }

    /**
     * A reason that has to be given.
     *
     * @throws Invalid {@code required} when nothing is written
     */
    public static Reason of(@Nullable String text) {
        return new Reason(text == null ? "" : text);
    }

    /** A reason that may be given; null when nothing is written. */
    public static @Nullable Reason orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Reason(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
