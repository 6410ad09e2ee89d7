package org.caravanserai.domain.search;

import java.util.Set;
import org.caravanserai.domain.shared.LanguageTag;

/** Turns texts of any language into the tokens they are found by, and typed queries into terms over the same tokens. */
public interface TextAnalysis {

    /** Changes whenever the same text would give other tokens, so that everything has to be re-indexed. */
    String version();

    /**
     * The tokens of a text: its words folded (case, accents, vowel signs, traditional characters), their stems in the text's language,
     * and for Chinese every pair of neighbouring characters. Each once, in order of appearance.
     */
    Set<String> tokens(String text, LanguageTag language);

    /** The folded words of a text as people would type them, without stems and without Chinese: what typing errors are corrected against. */
    Set<String> words(String text);

    /** Parses search input in any language; never fails, and ignores what exceeds a reasonable length. */
    SearchPhrase phrase(String typed);
}
