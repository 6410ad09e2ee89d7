package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.call.ListCallFilters;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.web.lists.FacetFilters;
import org.caravanserai.web.lists.FilterChip;
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
    private final FacetFilters facetFilters;
    private @Nullable Facets facets;

    @Inject
    CallListFilters(
            ListCallFilters offered,
            RequestParameters parameters,
            CallWords words,
            Formats formats,
            Texts texts,
            FacetFilters facetFilters) {
        this.offered = offered;
        this.parameters = parameters;
        this.words = words;
        this.formats = formats;
        this.texts = texts;
        this.facetFilters = facetFilters;
    }

    public List<ListFilter> getFields() {
        if (facets == null) {
            facets = offered();
        }
        return List.of(
                facetFilters.byName(facets, "country", label("country"), this::country),
                facetFilters.byName(facets, "field", label("field"), this::field),
                facetFilters.byName(facets, "language", label("language"), formats::language),
                facetFilters.byValue(facets, "level", label("level"), this::level),
                facetFilters.byValue(facets, "year", label("year"), CallListFilters::year));
    }

    private Facets offered() {
        try {
            return offered.execute(filter(), parameters.textOrNull("query"));
        } catch (Invalid nonsense) {
            return Facets.NONE;
        }
    }

    private String label(String name) {
        return texts.of("exchanges.calls.filter." + name);
    }

    private String field(String code) {
        return code.matches("\\d{2,4}") ? words.field(code) : "";
    }

    private String level(String level) {
        return level.matches("[1-8]") ? words.level(level) : "";
    }

    private static String year(String year) {
        return year.matches("\\d{4}/\\d{4}") ? year : "";
    }

    private String country(String code) {
        return CountryCode.known().contains(code) ? formats.country(code) : "";
    }

    public List<FilterChip> getChips() {
        return facetFilters.chips(getFields());
    }

    public String getQuery() {
        return parameters.text("query");
    }

    /** Whether only open calls are listed, the default. */
    public boolean isOpenOnly() {
        return !parameters.text("time").equals("all");
    }

    /**
     * @throws Invalid where the address asks for nonsense
     */
    CallFilter filter() {
        return Reader.query(parameters::texts, CallFilters.class).filter(isOpenOnly());
    }
}
