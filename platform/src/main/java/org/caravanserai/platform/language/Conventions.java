package org.caravanserai.platform.language;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Regional conventions used for a language of the platform whose speakers differ. */
public final class Conventions {

    /** Around the sign in Arabic; the digits before it order it anyway, and on paper it would be seen. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    private static final Pattern NEGATIVE = Pattern.compile(LEFT_TO_RIGHT + "-(\\d++(?:[.,]\\d++)*+)");

    private Conventions() {}

    /**
     * Each negative number of an Arabic text as a unit of its own, its sign before its digits from the left. ICU writes a mark before the
     * sign instead; a text that begins with this mark would be laid out like a Latin one.
     *
     * @param text what ICU has formatted
     */
    public static String isolated(String text) {
        return text.contains(LEFT_TO_RIGHT) ? NEGATIVE.matcher(text).replaceAll("\u2066-$1\u2069") : text;
    }

    /**
     * English as most of the world writes it, and Arabic with the digits that forms and papers use.
     *
     * @param language ISO 639 code
     */
    public static ULocale of(String language) {
        return switch (language) {
            case "en" -> ULocale.UK;
            case "ar" -> ULocale.forLanguageTag("ar-u-nu-latn");
            default -> ULocale.forLanguageTag(language);
        };
    }

    /**
     * A share as a language writes it: 86% in English and Chinese, with a space before the sign in French and Russian.
     *
     * @param language ISO 639 code
     * @param share in percent
     * @param decimals at most
     */
    public static String percent(String language, Number share, int decimals) {
        var format = NumberFormat.getPercentInstance(of(language));
        format.setMaximumFractionDigits(decimals);
        return isolated(format.format(new BigDecimal(share.toString()).movePointLeft(2)))
                .replace(LEFT_TO_RIGHT, "");
    }
}
