package org.caravanserai.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.Version;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.LanguageTag;

/** Tokens by Lucene's analyzers: folded words of every script, stems in English, French, Spanish, Russian and Arabic, pairs in Chinese. */
@ApplicationScoped
public class LuceneTextAnalysis implements TextAnalysis {

    private static final int LONGEST_TEXT = 100_000;
    /** Increase with every change of the analyzers of this package: the index is then rebuilt. */
    private static final int CHAINS = 2;

    @Override
    public String version() {
        return Version.LATEST + "/" + CHAINS;
    }

    @Override
    public Set<String> tokens(String text, LanguageTag language) {
        String read = readable(text, LONGEST_TEXT);
        List<Word> plain = AnalyzerProfile.PLAIN.read(read);
        Set<String> tokens = new LinkedHashSet<>();
        plain.stream().filter(word -> !word.han()).map(Word::text).forEach(tokens::add);
        for (String run : ChineseText.runs(plain)) {
            tokens.addAll(ChineseText.pairs(run));
            tokens.add(ChineseText.last(run));
        }
        AnalyzerProfile.of(language.locale().getLanguage()).read(read).stream()
                .filter(word -> !word.han())
                .map(Word::text)
                .forEach(tokens::add);
        tokens.addAll(KnownNames.whole(plain));
        return tokens;
    }

    @Override
    public Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        AnalyzerProfile.PLAIN.read(readable(text, LONGEST_TEXT)).stream()
                .filter(word -> !word.han())
                .map(Word::text)
                .forEach(words::add);
        return words;
    }

    @Override
    public SearchPhrase phrase(String typed) {
        return new PhraseReader(readable(typed, PhraseReader.LONGEST_QUERY)).read();
    }

    /** Truncates to a length that is analyzed within milliseconds, between two words where possible, never inside a character. */
    private static String readable(String text, int longest) {
        if (text.length() <= longest) {
            return ChineseText.simplified(text);
        }
        int word = text.lastIndexOf(' ', longest - 1) + 1;
        int end = word > 0 ? word : Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return ChineseText.simplified(text.substring(0, end));
    }
}
