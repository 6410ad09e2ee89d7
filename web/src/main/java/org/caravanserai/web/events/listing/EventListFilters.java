package org.caravanserai.web.events.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.listing.CountEventFilters;
import org.caravanserai.events.listing.OfferedFilters;
import org.caravanserai.web.lists.FacetFilters;
import org.caravanserai.web.lists.FilterChip;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the list of events is narrowed by, as fields to choose from and as chips to take away. Where too many events match to be counted, the fields offer
 * what occurs among those published last.
 */
@Named("eventListFilters")
@RequestScoped
public class EventListFilters {

    private static final int MONTHS_AHEAD = 14;

    private final CountEventFilters counted;
    private final OfferedFilters offered;
    private final EventFilterWords words;
    private final FacetFilters facetFilters;
    private final RequestParameters parameters;
    private final Clock clock;
    private @Nullable List<ListFilter> fields;

    @Inject
    EventListFilters(
            CountEventFilters counted,
            OfferedFilters offered,
            EventFilterWords words,
            FacetFilters facetFilters,
            RequestParameters parameters,
            Clock clock) {
        this.counted = counted;
        this.offered = offered;
        this.words = words;
        this.facetFilters = facetFilters;
        this.parameters = parameters;
        this.clock = clock;
    }

    public List<ListFilter> getFields() {
        var known = fields;
        if (known == null) {
            known = counts().map(this::fields).orElseGet(this::uncounted);
            fields = known;
        }
        return known;
    }

    private Optional<Facets> counts() {
        try {
            return counted.execute(EventListParameters.read(parameters::texts, new PageRequest(0, 1, query(), null)));
        } catch (Invalid nonsense) {
            return Optional.of(Facets.NONE);
        }
    }

    private List<ListFilter> fields(Facets facets) {
        return List.of(
                byName(facets, EventFacet.COUNTRY),
                constants(facets, EventFacet.KIND, EventKind.class),
                facetFilters.byValue(
                        facets, "month", words.label(EventFacet.MONTH), month -> words.of(EventFacet.MONTH, month)),
                byName(facets, EventFacet.LANGUAGE),
                constants(facets, EventFacet.MODE, EventMode.class),
                constants(facets, EventFacet.SECTOR, Sector.class));
    }

    private ListFilter byName(Facets facets, EventFacet facet) {
        return facetFilters.byName(
                facets, EventListParameters.parameter(facet), words.label(facet), value -> words.of(facet, value));
    }

    private <E extends Enum<E>> ListFilter constants(Facets facets, EventFacet facet, Class<E> type) {
        return facetFilters.byConstant(
                facets,
                type,
                EventListParameters.parameter(facet),
                words.label(facet),
                constant -> words.of(facet, constant.name()));
    }

    private List<ListFilter> uncounted() {
        var values = offered.execute();
        return List.of(
                filter(EventFacet.COUNTRY, sorted(EventFacet.COUNTRY, values.countries())),
                filter(EventFacet.KIND, names(EventKind.values())),
                filter(EventFacet.MONTH, months()),
                filter(EventFacet.LANGUAGE, sorted(EventFacet.LANGUAGE, values.languages())),
                filter(EventFacet.MODE, names(EventMode.values())),
                filter(EventFacet.SECTOR, names(Sector.values())));
    }

    private ListFilter filter(EventFacet facet, Stream<String> offers) {
        var name = EventListParameters.parameter(facet);
        var chosen = parameter(name);
        UnaryOperator<String> label = value -> words.of(facet, value);
        var values = new LinkedHashSet<>(offers.toList());
        if (!chosen.isEmpty() && !label.apply(chosen).isEmpty()) {
            values.add(chosen);
        }
        return new ListFilter(
                name,
                words.label(facet),
                values.stream()
                        .map(value -> new FilterChoice(value, label.apply(value)))
                        .toList(),
                chosen);
    }

    private Stream<String> months() {
        return Stream.iterate(YearMonth.now(clock), month -> month.plusMonths(1))
                .limit(MONTHS_AHEAD)
                .map(YearMonth::toString);
    }

    private Stream<String> sorted(EventFacet facet, List<String> values) {
        return values.stream().sorted(Comparator.comparing(value -> words.of(facet, value)));
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    public List<FilterChip> getChips() {
        var bySlug = Stream.of(EventFacet.SERIES, EventFacet.ORGANIZER)
                .map(EventListParameters::parameter)
                .filter(name -> !parameter(name).isEmpty())
                .map(name -> new FilterChip(parameter(name), name));
        return Stream.concat(facetFilters.chips(getFields()).stream(), bySlug).toList();
    }

    public String query() {
        return parameter("query");
    }

    public String sort() {
        return parameter("sort");
    }

    /** The list's address parameters that the search form has no field for. */
    public String parameter(String name) {
        return parameters.text(name);
    }
}
