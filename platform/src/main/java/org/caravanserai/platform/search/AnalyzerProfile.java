package org.caravanserai.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * How a text is analyzed. {@link #PLAIN} only folds characters; the others also stem. Russian and Arabic stemmers do not affect other scripts, so every
 * stemming profile contains them, and the profiles differ only in the language whose Latin endings they stem.
 */
enum AnalyzerProfile {
    PLAIN,
    ENGLISH,
    FRENCH,
    SPANISH;

    private static final Set<AnalyzerProfile> STEMMING = Set.of(ENGLISH, FRENCH, SPANISH);
    private static final int LONGEST_WORD = 64;
    private static final String HAN = "<IDEOGRAPHIC>";
    private static final CharArraySet ELIDED =
            new CharArraySet(List.of("l", "d", "j", "m", "t", "n", "s", "c", "qu", "jusqu", "lorsqu", "puisqu"), true);

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
            TokenStream bare = new PunctuationFolding(new ElisionFilter(new LowerCaseFilter(words), ELIDED));
            return new TokenStreamComponents(words, new LengthFilter(filters(bare), 1, LONGEST_WORD));
        }
    };

    static Set<AnalyzerProfile> stemming() {
        return STEMMING;
    }

    /** The profile for the Latin endings of a language; English for languages without a stemmer here. */
    static AnalyzerProfile of(String language) {
        return switch (language) {
            case "fr" -> FRENCH;
            case "es" -> SPANISH;
            default -> ENGLISH;
        };
    }

    List<Word> read(String text) {
        List<Word> read = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    read.add(new Word(word, offset.startOffset(), offset.endOffset(), HAN.equals(type.type())));
                }
            }
            stream.end();
        } catch (IOException reading) {
            throw new UncheckedIOException("A string cannot fail to be read", reading);
        }
        return read;
    }

    private TokenStream filters(TokenStream bare) {
        if (this == PLAIN) {
            return new ArabicNormalizationFilter(new ICUFoldingFilter(bare));
        }
        TokenStream russian = new SnowballFilter(latin(bare), new RussianStemmer());
        return new ArabicStemFilter(new ArabicNormalizationFilter(new ICUFoldingFilter(russian)));
    }

    private TokenStream latin(TokenStream bare) {
        return switch (this) {
            case FRENCH -> new FrenchLightStemFilter(bare);
            case SPANISH -> new SpanishLightStemFilter(bare);
            default -> new KStemFilter(bare);
        };
    }
}
