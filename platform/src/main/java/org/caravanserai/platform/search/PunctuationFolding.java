package org.caravanserai.platform.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Normalizes punctuation inside words: removes the English possessive and apostrophes (o'zbek and oʻzbek are the same word),
 * and replaces ё by е, as usual in Russian.
 */
final class PunctuationFolding extends TokenFilter {

    private static final String APOSTROPHES = "'\u2018\u2019\u02bb\u02bc\uff07`";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PunctuationFolding(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        if (length > 2 && term.charAt(length - 1) == 's' && APOSTROPHES.indexOf(term.charAt(length - 2)) >= 0) {
            length -= 2;
        }
        int kept = 0;
        char[] letters = term.buffer();
        for (int i = 0; i < length; i++) {
            if (APOSTROPHES.indexOf(letters[i]) < 0) {
                letters[kept++] = letters[i] == 'ё' ? 'е' : letters[i];
            }
        }
        term.setLength(kept);
        return true;
    }
}
