package org.caravanserai.persistence.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type into a search box, as a pattern of {@code like}: all signs that they type mean themselves. */
public final class LikePattern {

    private LikePattern() {}

    /** Like {@link #words}; null where nothing is searched for. */
    public static @Nullable String wordsOrNull(@Nullable String words) {
        return words == null ? null : words(words);
    }

    /** For a text in lower case that contains these words. */
    public static String words(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
