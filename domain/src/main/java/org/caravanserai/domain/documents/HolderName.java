package org.caravanserai.domain.documents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name on a document: masked for those who do not know it, recognized from those who do. */
final class HolderName {

    private static final String HIDDEN = "***";
    private static final Pattern WORD = Pattern.compile("([^\\p{L}\\p{N}]*)(\\X).*?([)\\]）」』»]*)", Pattern.DOTALL);
    private static final Pattern BOTH_SCRIPTS = Pattern.compile("([^()（）]+)[(（]([^()（）]+)[)）]\\s*");

    private HolderName() {}

    /** The first letter of each word, with brackets around it: {@code A*** D***}, {@code A*** (ا***)}. */
    static String masked(String name) {
        return words(name).map(HolderName::maskedWord).collect(Collectors.joining(" "));
    }

    private static String maskedWord(String word) {
        var parts = WORD.matcher(word);
        return parts.matches() ? parts.group(1) + parts.group(2) + HIDDEN + parts.group(3) : HIDDEN;
    }

    /** The name as it was printed, and where it was in two scripts each of them: all that a reader may have of the holder. */
    static List<String> variants(String name) {
        var both = BOTH_SCRIPTS.matcher(name);
        return both.matches()
                ? List.of(name, both.group(1).strip(), both.group(2).strip())
                : List.of(name);
    }

    /** Whether both are the same name in one of its scripts or in both, ignoring case, accents, order and punctuation. */
    static boolean isSame(String name, String typed) {
        var given = folded(typed);
        return !given.isEmpty()
                && variants(name).stream().map(HolderName::folded).anyMatch(wanted -> isSameFolded(wanted, given));
    }

    private static boolean isSameFolded(String wanted, String given) {
        return sorted(wanted).equals(sorted(given)) || wanted.replace(" ", "").equals(given.replace(" ", ""));
    }

    private static String sorted(String folded) {
        return words(folded).sorted().collect(Collectors.joining(" "));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("\\s+")).filter(word -> !word.isEmpty());
    }
}
