package org.caravanserai.domain.shared;

import java.util.Collection;

/** Several things in one line of text, with the separators of the language that the line is written in. */
public final class ListText {

    private ListText() {}

    /**
     * Names and other short words: «Arabic, Chinese», «阿拉伯语、汉语».
     *
     * @param language ISO 639-1 code or a tag that begins with one; what is not known is written as English
     */
    public static String of(String language, Collection<String> items) {
        return String.join(comma(language), items);
    }

    /** Items that may have commas of their own: «Law; Business, administration». Language as in {@link #of}. */
    public static String ofPhrases(String language, Collection<String> items) {
        return String.join(semicolon(language), items);
    }

    /** Separator of short words, including its space. */
    public static String comma(String language) {
        return switch (primary(language)) {
            case "zh", "ja" -> "、";
            case "ar", "fa", "ur" -> "، ";
            default -> ", ";
        };
    }

    /** What stands between phrases, with its spaces; French has a narrow no-break space before it. */
    public static String semicolon(String language) {
        return switch (primary(language)) {
            case "zh", "ja" -> "；";
            case "ar", "fa", "ur" -> "؛ ";
            case "fr" -> "\u202f; ";
            default -> "; ";
        };
    }

    private static String primary(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }
}
