package org.caravanserai.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** Filters of a list that offer only values that occur, with how many things the list would have. */
@RequestScoped
public class FacetFilters {

    private final RequestParameters parameters;
    private final Texts texts;
    private final Formats formats;
    private final PageContext pageContext;

    @Inject
    FacetFilters(RequestParameters parameters, Texts texts, Formats formats, PageContext pageContext) {
        this.parameters = parameters;
        this.texts = texts;
        this.formats = formats;
        this.pageContext = pageContext;
    }

    /**
     * A filter whose values are ordered by their names.
     *
     * @param words the name of a value; empty for nonsense in the address
     */
    public ListFilter byName(Facets facets, String name, String label, UnaryOperator<String> words) {
        var alphabet = Collator.getInstance(Locale.forLanguageTag(pageContext.getLanguage()));
        return filter(facets, name, label, words, Comparator.comparing(FilterChoice::name, alphabet::compare));
    }

    /** A filter whose values are ordered by themselves, such as months. */
    public ListFilter byValue(Facets facets, String name, String label, UnaryOperator<String> words) {
        return filter(facets, name, label, words, Comparator.comparing(FilterChoice::value));
    }

    /** A filter whose values are constants, in their order. */
    public <E extends Enum<E>> ListFilter byConstant(
            Facets facets, Class<E> type, String name, String label, Function<E, String> words) {
        var constants =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, UnaryOperator.identity()));
        return filter(
                facets,
                name,
                label,
                value -> constants.containsKey(value) ? words.apply(constants.get(value)) : "",
                Comparator.comparing(choice -> constants.get(choice.value())));
    }

    private ListFilter filter(
            Facets facets, String name, String label, UnaryOperator<String> words, Comparator<FilterChoice> order) {
        var choices = new ArrayList<>(facets.of(name).stream()
                .map(each -> choice(each.value(), each.count(), words))
                .sorted(order)
                .toList());
        var chosen = parameters.text(name);
        if (!chosen.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(chosen))
                && !words.apply(chosen).isEmpty()) {
            choices.add(choice(chosen, 0, words));
        }
        return new ListFilter(name, label, List.copyOf(choices), chosen);
    }

    private FilterChoice choice(String value, long count, UnaryOperator<String> words) {
        var name = words.apply(value);
        return new FilterChoice(value, name, texts.of("shell.filter.counted", name, formats.number(count)));
    }

    /** What is looked for and each filter that is set, to be taken away. */
    public List<FilterChip> chips(List<ListFilter> filters) {
        var query = parameters.text("query");
        var searched =
                query.isEmpty() ? Stream.<FilterChip>of() : Stream.of(new FilterChip("“" + query + "”", "query"));
        return Stream.concat(searched, filters.stream().flatMap(filter -> filter.chip().stream()))
                .toList();
    }
}
