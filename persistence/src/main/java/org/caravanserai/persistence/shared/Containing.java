package org.caravanserai.persistence.shared;

import java.util.Locale;

/** What people type into a search box, as a pattern of {@code like}: all signs that they type mean themselves. */
public final class Containing {

    private Containing() {}

    /** For a text in lower case that contains these words. */
    public static String words(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
