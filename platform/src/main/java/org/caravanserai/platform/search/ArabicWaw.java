package org.caravanserai.platform.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arabic writes "and" as one letter in front of a word, and the stemmer removes it. For a word that itself begins with this letter
 * (ministry, national, province) the stem therefore differs with and without the article.
 */
final class ArabicWaw {

    private static final String WAW = "\u0648";
    private static final String ARTICLE = "\u0627\u0644";
    private static final int SHORTEST = 4;

    private ArabicWaw() {}

    /** The stems of the same word with and without the article. */
    static Set<String> otherForms(String word) {
        return other(word)
                .flatMap(other -> AnalyzerProfile.ENGLISH.read(other).stream())
                .map(Word::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> other(String word) {
        if (word.startsWith(ARTICLE + WAW)) {
            return Stream.of(word.substring(ARTICLE.length()));
        }
        boolean bare = word.startsWith(WAW) && !word.startsWith(WAW + ARTICLE) && word.length() >= SHORTEST;
        return bare ? Stream.of(ARTICLE + word) : Stream.empty();
    }
}
