package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.ReservedSlugs;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaEventSeriesRepository implements EventSeriesRepository {

    private static final String MATCHING = """
        where s.organizer_id = any (?) and (?::text is null or s.slug like ?
            or exists (select 1 from jsonb_each_text(s.title) t where lower(t.value) like ?))\
        """;

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaEventSeriesRepository(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public Optional<EventSeries> bySlug(Slug slug) {
        return entities.one(EventSeries.class, "select s from EventSeries s where s.slug = ?1", slug);
    }

    @Override
    public Optional<EventSeries> byId(UUID id) {
        return entities.find(EventSeries.class, id);
    }

    @Override
    public Page<EventSeries> of(Collection<UUID> organizations, PageRequest request) {
        var direction =
                SortOrder.of(request.sort(), "slug", Map.of("slug", "s.slug")).direction();
        var words = LikePattern.wordsOrNull(request.query());
        var ids = sql.page(
                request,
                "select s.id from event_series s " + MATCHING + " order by s.slug" + direction,
                "select count(*) from event_series s " + MATCHING,
                row -> row.id("id"),
                organizations.toArray(UUID[]::new),
                words,
                words,
                words);
        if (!ids.items().isEmpty()) {
            load(ids.items());
        }
        return ids.map(id -> entities.find(EventSeries.class, id).orElseThrow());
    }

    /** Uses one statement, so that each is found in the persistence context. */
    private void load(List<UUID> ids) {
        entities.all(EventSeries.class, "select s from EventSeries s where s.id in ?1", ids);
    }

    @Override
    public Slug freeSlug(Slug wish) {
        return new FreeSlugs(sql, "event_series", ReservedSlugs.NONE).numbered(wish);
    }

    @Override
    public void add(EventSeries series) {
        entities.add(series);
    }
}
