package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.persistence.search.TsQuery;
import org.caravanserai.persistence.shared.FacetedList;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.shared.SqlArguments;
import org.jspecify.annotations.Nullable;

/** Counts the values of the filters over all events that match the words, which must not be too many. */
final class EventFacets {

    /** Filters that have no field: they narrow what is counted. */
    static final Set<EventFacet> FIXED = Set.of(EventFacet.SERIES, EventFacet.ORGANIZER);

    private static final String FROM = """
        from event_search s
        join academic_event e on e.id = s.event_id
        join organization o on o.id = e.organizer_id
        """;

    private static final String MONTHS = """
        array(select to_char(m, 'YYYY-MM') from generate_series(
            date_trunc('month', e.starts_at at time zone e.time_zone), e.ends_at at time zone e.time_zone, interval '1 month') m)
        """;

    private static final String HAS = "s.tokens @@ %s::tsquery";

    private final EventQuery query;
    private final EventQuery wide;
    private final Instant now;
    private final SqlArguments arguments = new SqlArguments();

    /**
     * @param wide the query as it is searched for, without the choices in filters that have a field
     */
    EventFacets(EventQuery query, EventQuery wide, Instant now) {
        this.query = query;
        this.wide = wide;
        this.now = now;
    }

    Facets count(Sql sql) {
        var list = new FacetedList(FROM, arguments);
        wide.phrase().terms().forEach(term -> list.where(HAS.formatted(arguments.add(TsQuery.of(term)))));
        wide.filters().keySet().forEach(facet -> list.where(has(facet)));
        if (query.time() != EventTime.ANY) {
            list.where("s.ends_at " + (query.time() == EventTime.UPCOMING ? "> " : "<= ") + arguments.add(now));
        }
        for (var facet : EventFacet.values()) {
            var values = values(facet);
            if (values != null) {
                var name = facet.name().toLowerCase(Locale.ROOT);
                list.facet(name, name, values, query.filters().containsKey(facet) ? has(facet) : null);
            }
        }
        return list.facets(sql);
    }

    private String has(EventFacet facet) {
        var tokens = query.filters().getOrDefault(facet, Set.of()).stream()
                .map(facet::token)
                .toList();
        return HAS.formatted(arguments.add(TsQuery.any(tokens)));
    }

    private static @Nullable String values(EventFacet facet) {
        return switch (facet) {
            case COUNTRY -> "array[cast(e.venue_country as text)]";
            case KIND -> "array[e.kind]";
            case SECTOR -> "array[o.sector]";
            case MODE -> "array[e.mode]";
            case MONTH -> MONTHS;
            case LANGUAGE -> "e.languages";
            case SERIES, ORGANIZER -> null;
        };
    }
}
