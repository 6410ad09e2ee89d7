package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.OfferedCallFilters;
import org.caravanserai.exchanges.call.ListCallFilters;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.web.lists.FilterChip;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What the list of calls is narrowed by, as fields to choose from and as chips to take away. */
@Named("callListFilters")
@RequestScoped
public class CallListFilters {

    private final ListCallFilters offered;
    private final RequestParameters parameters;
    private final CallWords words;
    private final Formats formats;
    private final Texts texts;
    private @Nullable OfferedCallFilters values;

    @Inject
    CallListFilters(
            ListCallFilters offered, RequestParameters parameters, CallWords words, Formats formats, Texts texts) {
        this.offered = offered;
        this.parameters = parameters;
        this.words = words;
        this.formats = formats;
        this.texts = texts;
    }

    public List<ListFilter> getFields() {
        if (values == null) {
            values = offered.execute();
        }
        return List.of(
                filter("country", values.countries(), formats::country),
                filter("field", values.fields(), words::field),
                filter("language", values.languages(), formats::language),
                filter("level", values.levels(), words::level),
                filter("year", values.years(), UnaryOperator.identity()));
    }

    private ListFilter filter(String name, List<String> offers, UnaryOperator<String> label) {
        var choices = offers.stream()
                .map(value -> new FilterChoice(value, label.apply(value)))
                .sorted(Comparator.comparing(FilterChoice::label))
                .toList();
        return new ListFilter(name, texts.of("exchanges.calls.filter." + name), choices, parameters.text(name));
    }

    public List<FilterChip> getChips() {
        var query = getQuery().isEmpty()
                ? Stream.<FilterChip>of()
                : Stream.of(new FilterChip("“" + getQuery() + "”", "query"));
        return Stream.concat(query, getFields().stream().flatMap(field -> field.chip().stream()))
                .toList();
    }

    public String getQuery() {
        return parameters.text("query");
    }

    /** Whether only open calls are listed, the default. */
    public boolean isOpenOnly() {
        return !parameters.text("time").equals("all");
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid where the address asks for nonsense
     */
    CallFilter filter() {
        return Reader.query(parameters::texts, CallFilters.class).filter(isOpenOnly());
    }
}
