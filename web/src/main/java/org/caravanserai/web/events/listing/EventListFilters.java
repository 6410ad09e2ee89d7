package org.caravanserai.web.events.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.events.listing.OfferedFilters;
import org.caravanserai.web.lists.FilterChip;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** What the list of events is narrowed by, as fields to choose from and as chips to take away. */
@Named("eventListFilters")
@RequestScoped
public class EventListFilters {

    private static final int MONTHS_AHEAD = 14;

    private final OfferedFilters offered;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    @Inject
    EventListFilters(OfferedFilters offered, Texts texts, Formats formats, Clock clock) {
        this.offered = offered;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    public List<ListFilter> getFields() {
        var values = offered.execute();
        return List.of(
                filter(EventFacet.COUNTRY, sorted(values.countries(), formats::country), formats::country),
                filter(EventFacet.KIND, names(EventKind.values()), this::kind),
                filter(EventFacet.MONTH, months(), this::month),
                filter(EventFacet.LANGUAGE, sorted(values.languages(), formats::language), formats::language),
                filter(EventFacet.MODE, names(EventMode.values()), mode -> texts.of("events.mode." + mode)),
                filter(EventFacet.SECTOR, names(Sector.values()), sector -> texts.of("events.sector." + sector)));
    }

    public List<FilterChip> getChips() {
        var words =
                query().isEmpty() ? Stream.<FilterChip>of() : Stream.of(new FilterChip("“" + query() + "”", "query"));
        var chosen = getFields().stream().flatMap(field -> field.chip().stream());
        var bySlug = Stream.of(EventFacet.SERIES, EventFacet.ORGANIZER)
                .map(EventListParameters::parameter)
                .filter(name -> !parameter(name).isEmpty())
                .map(name -> new FilterChip(parameter(name), name));
        return Stream.of(words, chosen, bySlug).flatMap(chips -> chips).toList();
    }

    public String query() {
        return parameter("query");
    }

    public String sort() {
        return parameter("sort");
    }

    /** The list's address parameters that the search form has no field for. */
    public String parameter(String name) {
        return Objects.requireNonNullElse(
                        FacesContext.getCurrentInstance()
                                .getExternalContext()
                                .getRequestParameterMap()
                                .get(name),
                        "")
                .strip();
    }

    private String kind(String kind) {
        return texts.of("events.kind." + kind);
    }

    private String month(String month) {
        return formats.month(YearMonth.parse(month).atDay(1), ZoneOffset.UTC);
    }

    private List<String> months() {
        var now = YearMonth.now(clock);
        return Stream.iterate(now, month -> month.plusMonths(1))
                .limit(MONTHS_AHEAD)
                .map(YearMonth::toString)
                .toList();
    }

    private ListFilter filter(EventFacet facet, Collection<String> offers, UnaryOperator<String> label) {
        var name = EventListParameters.parameter(facet);
        var chosen = parameter(name);
        var values = new LinkedHashSet<>(offers);
        var known = values.contains(chosen) || chosen.isEmpty() || isSensible(facet, chosen);
        if (known && !chosen.isEmpty()) {
            values.add(chosen);
        }
        return new ListFilter(
                name,
                texts.of("events.list.filter." + name),
                values.stream()
                        .map(value -> new FilterChoice(value, label.apply(value)))
                        .toList(),
                chosen);
    }

    private static boolean isSensible(EventFacet facet, String value) {
        return switch (facet) {
            case COUNTRY -> value.matches("[A-Z]{2}");
            case MONTH -> value.matches("\\d{4}-(0[1-9]|1[0-2])");
            case LANGUAGE -> value.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*");
            default -> false;
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> sorted(List<String> values, UnaryOperator<String> label) {
        return values.stream().sorted(Comparator.comparing(label)).toList();
    }
}
