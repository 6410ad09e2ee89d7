package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.call.ListCallFilters;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.web.lists.FacetFilters;
import org.caravanserai.web.lists.FilterChip;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** What the list of calls is narrowed by, as fields to choose from and as chips to take away. */
@Named("callListFilters")
@RequestScoped
public class CallListFilters {

    private final ListCallFilters offered;
    private final RequestParameters parameters;
    private final CallFilterWords words;
    private final FacetFilters facetFilters;
    private @Nullable Facets facets;

    @Inject
    CallListFilters(
            ListCallFilters offered, RequestParameters parameters, CallFilterWords words, FacetFilters facetFilters) {
        this.offered = offered;
        this.parameters = parameters;
        this.words = words;
        this.facetFilters = facetFilters;
    }

    public List<ListFilter> getFields() {
        if (facets == null) {
            facets = offered();
        }
        return List.of(
                facetFilters.byName(facets, "country", words.label("country"), of("country")),
                facetFilters.byName(facets, "field", words.label("field"), of("field")),
                facetFilters.byName(facets, "language", words.label("language"), of("language")),
                facetFilters.byValue(facets, "level", words.label("level"), of("level")),
                facetFilters.byValue(facets, "year", words.label("year"), of("year")));
    }

    private Facets offered() {
        try {
            return offered.execute(filter(), parameters.textOrNull("query"));
        } catch (Invalid nonsense) {
            return Facets.NONE;
        }
    }

    private UnaryOperator<String> of(String filter) {
        return value -> words.of(filter, value);
    }

    public List<FilterChip> getChips() {
        return facetFilters.chips(getFields());
    }

    public String getQuery() {
        return parameters.text("query");
    }

    /** Whether only open calls are listed, the default. */
    public boolean isOpenOnly() {
        return isOpenOnly(parameters.text("time"));
    }

    /** Whether this time, as the address has it, asks for open calls only. */
    static boolean isOpenOnly(String time) {
        return !time.equals("all");
    }

    /**
     * @throws Invalid where the address asks for nonsense
     */
    CallFilter filter() {
        return Reader.query(parameters::texts, CallFilters.class).filter(isOpenOnly());
    }
}
