package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import org.caravanserai.persistence.shared.Containing;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaEventSeriesRepository implements EventSeriesRepository {

    private static final String MATCHING = """
        where s.organizer_id = any (?) and (?::text is null or s.slug like ?
            or exists (select 1 from jsonb_each_text(s.title) t where lower(t.value) like ?))\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Override
    public Optional<EventSeries> bySlug(Slug slug) {
        return entities.createQuery("select s from EventSeries s where s.slug = :slug", EventSeries.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<EventSeries> byId(UUID id) {
        return Optional.ofNullable(entities.find(EventSeries.class, id));
    }

    @Override
    public Page<EventSeries> of(Collection<UUID> organizations, PageRequest request) {
        var owners = organizations.toArray(UUID[]::new);
        var direction =
                SortOrder.of(request.sort(), "slug", Map.of("slug", "s.slug")).direction();
        var query = request.query();
        var words = Containing.wordsOrNull(query);
        var total = sql.count("select count(*) from event_series s " + MATCHING, owners, words, words, words);
        var ids = sql.list(
                "select s.id from event_series s " + MATCHING + " order by s.slug" + direction + " limit ? offset ?",
                row -> row.id(1),
                owners,
                words,
                words,
                words,
                request.size(),
                request.offset());
        var items = ids.isEmpty()
                ? List.<EventSeries>of()
                : entities.createQuery(
                                "select s from EventSeries s where s.id in :ids order by s.slug" + direction,
                                EventSeries.class)
                        .setParameter("ids", ids)
                        .getResultList();
        return new Page<>(items, request.page(), request.size(), total);
    }

    @Override
    public Slug freeSlug(Slug wish) {
        return new FreeSlugs(sql, "event_series", ReservedSlugs.NONE).numbered(wish);
    }

    @Override
    public void add(EventSeries series) {
        entities.persist(series);
    }
}
