package org.caravanserai.platform.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/** Articles, prepositions and the like of the stemmed languages, folded like the tokens. */
final class StopWords {

    private static final int LONGEST = 4;

    private static final Set<String> WORDS = Stream.of(
                    EnglishAnalyzer.getDefaultStopSet(),
                    FrenchAnalyzer.getDefaultStopSet(),
                    SpanishAnalyzer.getDefaultStopSet(),
                    RussianAnalyzer.getDefaultStopSet(),
                    ArabicAnalyzer.getDefaultStopSet())
            .flatMap(StopWords::words)
            .filter(word -> word.length() <= LONGEST)
            .flatMap(word -> AnalyzerProfile.PLAIN.read(word).stream())
            .map(Word::text)
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Stream<String> words(CharArraySet set) {
        return set.stream().map(word -> new String((char[]) word));
    }
}
