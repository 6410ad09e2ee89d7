package org.caravanserai.domain.organizations;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared: without case, accents, vowel signs and punctuation, each Chinese or Japanese character a
 * word of its own, so that trigrams find parts of names in every script. Kept beside the name in the database; begins and
 * ends with a space, so that {@code like '% word%'} finds beginnings of words.
 */
public record FoldedName(String value) {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern IDEOGRAPH = Pattern.compile("([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    public static FoldedName of(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var folded = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u0649', '\u064a')
                .replace('\u0629', '\u0647')
                .replace("\u00df", "ss");
        var spaced = IDEOGRAPH.matcher(folded).replaceAll(" $1 ");
        return new FoldedName(NO_WORD.matcher(" " + spaced + " ").replaceAll(" "));
    }

    public List<String> words() {
        return value.isBlank() ? List.of() : List.of(value.strip().split(" "));
    }

    public boolean isEmpty() {
        return value.isBlank();
    }
}
