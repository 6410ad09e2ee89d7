package org.caravanserai.platform.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Chinese text is indexed by every pair of adjacent characters, so that every word of two characters is found, however a dictionary
 * would segment the text; a query is segmented into words, so that its words need not be adjacent in the text.
 */
final class ChineseText {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private ChineseText() {}

    /** The text with simplified characters, or the same text when it contains no Chinese. */
    static String simplified(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) ? SIMPLIFIED.transliterate(text) : text;
    }

    /** The runs of adjacent Chinese characters among the words of a text. */
    static List<String> runs(List<Word> words) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int end = -1;
        for (Word word : words) {
            if (word.han()) {
                if (word.start() != end && !run.isEmpty()) {
                    runs.add(run.toString());
                    run.setLength(0);
                }
                run.append(word.text());
                end = word.end();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    /** The pairs of a run, and its last character, so that a single character is found as the prefix of a token. */
    static List<String> pairs(String run) {
        int[] characters = run.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs;
    }

    static String last(String run) {
        return run.substring(run.offsetByCodePoints(run.length(), -1));
    }

    static boolean single(String run) {
        return run.codePointCount(0, run.length()) == 1;
    }

    /** The words of a run that have at least two characters; the run itself where there is none. */
    static List<String> words(String run) {
        List<String> words = new ArrayList<>();
        try (HMMChineseTokenizer tokenizer = new HMMChineseTokenizer()) {
            tokenizer.setReader(new StringReader(run));
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                if (!single(term.toString())) {
                    words.add(term.toString());
                }
            }
            tokenizer.end();
        } catch (IOException reading) {
            throw new UncheckedIOException("A string cannot fail to be read", reading);
        }
        return words.isEmpty() ? List.of(run) : words;
    }
}
