package org.caravanserai.domain.documents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name on a document: masked for those who do not know it, recognized from those who do. */
final class HolderName {

    private static final String HIDDEN = "***";

    private HolderName() {}

    /** The first character of each word: {@code A*** D***}. */
    static String masked(String name) {
        return words(name)
                .map(word -> new String(Character.toChars(word.codePointAt(0))) + HIDDEN)
                .collect(Collectors.joining(" "));
    }

    /** Whether both are the same name, ignoring case, accents and word order. */
    static boolean isSame(String name, String typed) {
        var wanted = folded(name);
        var given = folded(typed);
        return !given.isEmpty()
                && (sorted(wanted).equals(sorted(given))
                        || wanted.replace(" ", "").equals(given.replace(" ", "")));
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
