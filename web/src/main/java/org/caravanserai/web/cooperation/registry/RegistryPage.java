package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.BrowseRegistry;
import org.caravanserai.cooperation.registry.ListRegistryFilters;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.web.lists.FacetFilters;
import org.caravanserai.web.lists.FilterChip;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** A public list of the registry, of the kind that its address names. */
@Named
@RequestScoped
public class RegistryPage {

    private static final int SIZE = 24;

    private final BrowseRegistry browse;
    private final ListRegistryFilters offered;
    private final RequestParameters parameters;
    private final EntryAddress address;
    private final EntryWords words;
    private final FacetFilters facetFilters;
    private final Formats formats;
    private final Texts texts;
    private @Nullable EntryQuery asked;
    private @Nullable Page<EntryRow> rows;
    private @Nullable List<ListFilter> filters;

    @Inject
    RegistryPage(
            BrowseRegistry browse,
            ListRegistryFilters offered,
            RequestParameters parameters,
            EntryAddress address,
            EntryWords words,
            FacetFilters facetFilters,
            Formats formats,
            Texts texts) {
        this.browse = browse;
        this.offered = offered;
        this.facetFilters = facetFilters;
        this.formats = formats;
        this.texts = texts;
        this.parameters = parameters;
        this.address = address;
        this.words = words;
    }

    public Page<EntryRow> getRows() {
        var found = rows;
        if (found == null) {
            var filter = asked().filter(address.getKind());
            found = parameters.list(SIZE, request -> browse.execute(filter, request));
            rows = found;
        }
        return found;
    }

    /** The fields of the list: those of whose values any occurs, or that are set. */
    public List<ListFilter> getFilters() {
        var known = filters;
        if (known == null) {
            var facets = offered.execute(asked().filter(address.getKind()), parameters.textOrNull("query"));
            known = Stream.of(
                            facetFilters.byName(facets, "kind", texts.of("cooperation.registry.kind"), this::subkind),
                            facetFilters.byName(
                                    facets, "country", texts.of("cooperation.registry.country"), this::country),
                            facetFilters.byConstant(
                                    facets, CooperationWay.class, "way", texts.of("cooperation.entry.way"), this::way))
                    .filter(filter -> !filter.choices().isEmpty())
                    .toList();
            filters = known;
        }
        return known;
    }

    private String subkind(String kind) {
        return words.subkinds(address.getKind()).stream().anyMatch(each -> kind.equals(each.getValue()))
                ? words.subkind(kind)
                : "";
    }

    private String country(String code) {
        return CountryCode.known().contains(code) ? formats.country(code) : "";
    }

    private String way(CooperationWay way) {
        return texts.of("cooperation.way." + way);
    }

    public List<FilterChip> getChips() {
        return facetFilters.chips(getFilters());
    }

    /** What the address asks; what makes no sense counts as not asked. */
    private EntryQuery asked() {
        var read = asked;
        if (read == null) {
            read = parameters.asked(EntryQuery.class);
            asked = read;
        }
        return read;
    }

    /** The day as typed, for the field. */
    public String getOn() {
        return Objects.toString(asked().on(), "");
    }

    public String getQuery() {
        return parameters.text("query");
    }
}
