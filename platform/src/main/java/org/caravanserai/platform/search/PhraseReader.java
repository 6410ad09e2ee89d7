package org.caravanserai.platform.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;

/** Parses a search query: every word with its forms in all supported languages, Chinese segmented into words, the last word as a prefix. */
final class PhraseReader {

    static final int LONGEST_QUERY = 200;

    private static final int MOST_TERMS = 12;
    private static final int SHORTEST_OPEN_WORD = 3;

    /** Tokens such as {@code country=KZ} begin with these words, which would find all of them. */
    private static final Pattern NAMES_OF_TOKENS =
            Pattern.compile("country|kind|language|place|title|mode|month|series|sector|organizer");

    private final String typed;
    private final List<Word> plain;
    private final List<KnownNames.Named> names;
    private final Map<Integer, Set<String>> forms = new LinkedHashMap<>();

    PhraseReader(String typed) {
        this.typed = typed;
        this.plain = AnalyzerProfile.PLAIN.read(typed);
        this.names = KnownNames.among(plain);
    }

    SearchPhrase read() {
        for (AnalyzerProfile chain : AnalyzerProfile.stemming()) {
            chain.read(typed).forEach(word -> formsAt(word.start()).add(word.text()));
        }
        plain.forEach(word -> formsAt(word.start()).addAll(ArabicWaw.otherForms(word.text())));
        List<SearchTerm> terms = new ArrayList<>(words(true));
        if (terms.isEmpty()) {
            terms.addAll(words(false));
        }
        for (String run : ChineseText.runs(plain)) {
            terms.addAll(chinese(run));
        }
        return new SearchPhrase(
                terms.stream().distinct().limit(MOST_TERMS).map(this::named).toList());
    }

    /** The term with what the name that it is a part of means: a country is found by its names in all languages. */
    private SearchTerm named(SearchTerm term) {
        Set<String> all = new LinkedHashSet<>(term.forms());
        for (KnownNames.Named name : names) {
            List<Word> words = plain.subList(name.first(), name.last() + 1);
            if (words.stream().anyMatch(word -> word.text().equals(term.typed()))
                    || chinese(words).contains(term.typed())) {
                all.addAll(name.tokens());
            }
        }
        return new SearchTerm(
                term.typed(),
                all,
                term.open() && !NAMES_OF_TOKENS.matcher(term.typed()).matches());
    }

    private static String chinese(List<Word> words) {
        return words.stream().filter(Word::han).map(Word::text).collect(Collectors.joining());
    }

    private List<SearchTerm> words(boolean telling) {
        List<SearchTerm> terms = new ArrayList<>();
        for (Word word : plain) {
            if (!word.han() && (!telling || tells(word))) {
                Set<String> all = new LinkedHashSet<>(Set.of(word.text()));
                all.addAll(formsAt(word.start()));
                terms.add(new SearchTerm(word.text(), all, open(word)));
            }
        }
        return terms;
    }

    private static List<SearchTerm> chinese(String run) {
        if (ChineseText.single(run)) {
            return List.of(new SearchTerm(run, Set.of(run), true));
        }
        return ChineseText.words(run).stream()
                .flatMap(word -> ChineseText.pairs(word).stream())
                .map(pair -> new SearchTerm(pair, Set.of(pair), false))
                .toList();
    }

    /** Stop words are ignored, except capitalized ones such as WHO, UN and IT. */
    private boolean tells(Word word) {
        String asTyped = typed.substring(word.start(), word.end());
        boolean capitals = asTyped.length() > 1
                && asTyped.equals(asTyped.toUpperCase(Locale.ROOT))
                && !asTyped.equals(asTyped.toLowerCase(Locale.ROOT));
        return capitals || !StopWords.contains(word.text());
    }

    private boolean open(Word word) {
        return word.end() == typed.length() && word.text().length() >= SHORTEST_OPEN_WORD;
    }

    private Set<String> formsAt(int start) {
        return forms.computeIfAbsent(start, at -> new LinkedHashSet<>());
    }
}
