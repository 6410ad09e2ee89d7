package org.caravanserai.persistence.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlEventSearch implements EventSearch {

    private static final int RECENT = 5_000;

    private final Sql sql;
    private final EventSamples samples;

    @Inject
    SqlEventSearch(Sql sql, EventSamples samples) {
        this.sql = sql;
        this.samples = samples;
    }

    @Override
    public FacetValues recentValues() {
        var rows = sql.list("""
            with recent as materialized (
                select e.venue_country, e.languages
                from (select event_id from event_search order by published_at desc limit ?) s
                join academic_event e on e.id = s.event_id)
            select 'country' as facet, venue_country as value from recent where venue_country is not null group by 2
            union all
            select 'language', tag from recent, unnest(languages) tag group by 2
            """, row -> Map.entry(row.text("facet"), row.text("value")), RECENT);
        return new FacetValues(values(rows, "country"), values(rows, "language"));
    }

    @Override
    public Optional<Facets> facets(EventQuery query, Instant now) {
        var sample = samples.current();
        var wide = new LastWordCompletion(sample, now, COUNTED).of(query.narrowedOnlyBy(EventFacets.FIXED));
        return sample.expect(wide, now).events() > COUNTED
                ? Optional.empty()
                : Optional.of(new EventFacets(query, wide, now).count(sql));
    }

    private static List<String> values(List<Map.Entry<String, String>> rows, String facet) {
        return rows.stream()
                .filter(row -> row.getKey().equals(facet))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Page<EventListItem> find(EventQuery query, Instant now) {
        var statement = new EventSearchStatement(query, now, samples.current());
        var lines = sql.list(statement.sql(), EventLine::read, statement.parameters());
        long total = statement.total(lines.isEmpty() ? 0 : lines.get(0).found());
        var items = lines.stream().map(EventLine::item).filter(Objects::nonNull).toList();
        return new Page<>(items, query.page(), query.size(), total);
    }
}
