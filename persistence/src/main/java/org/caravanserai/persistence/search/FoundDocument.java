package org.caravanserai.persistence.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.search.FieldWeight;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.SearchDocument;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Row;
import org.jspecify.annotations.Nullable;

/** A thing as an area's statement tells it, and what the index keeps of it. */
record FoundDocument(
        String source,
        String key,
        String address,
        LocalizedText title,
        LocalizedText about,
        List<String> names,
        @Nullable String city,
        @Nullable String country,
        @Nullable LocalDate day,
        List<String> cities,
        List<String> countries,
        List<String> languages) {

    private static final LanguageTag UNKNOWN = LanguageTag.of("en");
    private static final String SIGN = "=";
    private static final String TITLE = "title=";
    private static final String NAME = "name=";

    /** In characters; PostgreSQL keeps 2,046 bytes of a token. */
    private static final int LONGEST_NAME = 500;

    static FoundDocument read(Row row) throws SQLException {
        return new FoundDocument(
                row.text("source"),
                row.text("key"),
                row.text("address"),
                row.localized("title"),
                row.localized("about"),
                row.words("names"),
                row.textOrNull("city"),
                row.textOrNull("country"),
                row.dateOrNull("day"),
                row.words("cities"),
                row.words("countries"),
                row.words("languages"));
    }

    /** Words of its names, by which the best matches are known. */
    SearchDocument headline(TextAnalysis analysis) {
        var words = new SearchDocument();
        title.texts()
                .forEach((tag, text) ->
                        words.add(stored(analysis.tokens(text, LanguageTag.of(tag))), FieldWeight.TITLE));
        names.forEach(name -> words.add(stored(analysis.tokens(name, UNKNOWN)), FieldWeight.NAME));
        return words;
    }

    /** Everything that it is found by, in tokens of its kind: things of one kind are asked for, and the index reads no others. */
    String tokens(FoundKind kind, SearchDocument headline, TextAnalysis analysis) {
        return Stream.concat(
                        words(headline, analysis).tokens().keySet().stream()
                                .map(token -> TsVector.quoted(of(kind, token))),
                        folded(analysis).stream().map(name -> named(kind, name)))
                .collect(Collectors.joining(" "));
    }

    /** The token of things of a kind that have this name, as far as a token can be long. */
    static String named(FoundKind kind, String name) {
        return TsVector.quoted(of(kind, NAME + name.substring(0, Math.min(name.length(), LONGEST_NAME))));
    }

    private SearchDocument words(SearchDocument headline, TextAnalysis analysis) {
        var words = new SearchDocument();
        var facets = new ArrayList<String>();
        countries.forEach(code -> facets.add(SIGN + "country=" + code));
        languages.forEach(tag -> facets.add(SIGN + "language=" + tag.split("-", 2)[0]));
        words.add(facets, FieldWeight.BODY);
        var titled =
                headline.tokens().keySet().stream().map(FoundDocument::titled).toList();
        words.add(titled, FieldWeight.TITLE).add(headline.tokens().keySet(), FieldWeight.NAME);
        places().forEach(place -> words.add(stored(analysis.tokens(place, UNKNOWN)), FieldWeight.NAME));
        about.texts()
                .forEach(
                        (tag, text) -> words.add(stored(analysis.tokens(text, LanguageTag.of(tag))), FieldWeight.BODY));
        return words;
    }

    private Stream<String> places() {
        return Stream.concat(cities.stream(), Stream.ofNullable(city)).distinct();
    }

    /** Its names as somebody types all of one. */
    List<String> folded(TextAnalysis analysis) {
        return Stream.concat(title.texts().values().stream(), names.stream())
                .map(name -> folded(name, analysis))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static String folded(String name, TextAnalysis analysis) {
        var words = String.join(" ", analysis.words(name));
        return words.isEmpty() ? name.strip() : words;
    }

    /** Words of its names and places, for correcting typing errors. */
    Set<String> vocabulary(TextAnalysis analysis) {
        var words = new LinkedHashSet<String>();
        Stream.of(title.texts().values().stream(), names.stream(), places())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .forEach(text -> words.addAll(analysis.words(text)));
        return words;
    }

    private static String of(FoundKind kind, String token) {
        return kind.name() + SIGN + token;
    }

    static String titled(String token) {
        return TITLE + token;
    }

    /** Tokens such as {@code country=KZ} begin with a sign here, which no word begins with: "country" finds the word only. */
    static String stored(String token) {
        return token.indexOf('=') < 0 ? token : SIGN + token;
    }

    /** What is asked for, in the tokens of the index. */
    static SearchPhrase stored(SearchPhrase phrase) {
        return with(phrase, FoundDocument::stored);
    }

    /** What is asked for, in the tokens of names. */
    static SearchPhrase titled(SearchPhrase stored) {
        return with(stored, FoundDocument::titled);
    }

    /** What is asked for, in the tokens of things of a kind. */
    static SearchPhrase of(FoundKind kind, SearchPhrase stored) {
        return with(stored, token -> of(kind, token));
    }

    private static SearchPhrase with(SearchPhrase phrase, UnaryOperator<String> change) {
        return new SearchPhrase(phrase.terms().stream()
                .map(term -> new SearchTerm(
                        change.apply(term.typed()),
                        term.forms().stream().map(change).collect(Collectors.toUnmodifiableSet()),
                        term.open()))
                .toList());
    }

    private static List<String> stored(Set<String> tokens) {
        return tokens.stream().map(FoundDocument::stored).toList();
    }
}
