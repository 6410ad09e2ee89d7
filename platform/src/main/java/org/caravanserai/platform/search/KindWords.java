package org.caravanserai.platform.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.TextAnalysis;

/** Words of a query that say which kind of thing is meant, in any language, such as "class" in "Hanoi, Chinese class". */
public final class KindWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]");

    private KindWords() {}

    /**
     * A query without these words.
     *
     * @param rest what is looked for; all that was typed where it says nothing but a kind
     * @param kinds that are meant; empty for any
     */
    public record Meant(String rest, Set<FoundKind> kinds) {}

    /**
     * @param kinds whose words count
     */
    public static Meant of(String typed, Collection<? extends FoundKind> kinds, TextAnalysis analysis) {
        var meant = new LinkedHashSet<FoundKind>();
        var rest = WORD.matcher(typed)
                .replaceAll(found -> Matcher.quoteReplacement(rest(found.group(), kinds, meant, analysis)));
        return new Meant(TELLING.matcher(rest).find() ? rest : typed, Set.copyOf(meant));
    }

    private static String rest(
            String word, Collection<? extends FoundKind> kinds, Set<FoundKind> meant, TextAnalysis analysis) {
        var folded = String.join("", analysis.words(word));
        for (var kind : kinds) {
            for (var known : kind.words()) {
                boolean same =
                        folded.isEmpty() ? word.endsWith(known) : folded.equals(String.join("", analysis.words(known)));
                if (same) {
                    meant.add(kind);
                    return folded.isEmpty() ? word.substring(0, word.length() - known.length()) : "";
                }
            }
        }
        return word;
    }
}
