package org.caravanserai.platform.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arabic writes "and" as one letter in front of a word, and the stemmer takes it off. Of a word that begins with this letter itself
 * (ministry, national, province) it so leaves another stem with the article than without it.
 */
final class ArabicWaw {

    private static final String WAW = "\u0648";
    private static final String ARTICLE = "\u0627\u0644";
    private static final int SHORTEST = 4;

    private ArabicWaw() {}

    /** The stems of the same word written with the article, or without it. */
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
