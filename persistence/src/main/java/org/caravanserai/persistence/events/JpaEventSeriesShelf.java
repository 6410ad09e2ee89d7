package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesShelf;
import org.caravanserai.domain.shared.Slug;

@ApplicationScoped
class JpaEventSeriesShelf implements EventSeriesShelf {

    @PersistenceContext
    private EntityManager entities;

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
    public List<EventSeries> of(Collection<UUID> organizations) {
        return organizations.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from EventSeries s where s.organizer in :organizations order by s.slug",
                                EventSeries.class)
                        .setParameter("organizations", organizations)
                        .getResultList();
    }

    @Override
    public Slug freeSlug(Slug wish) {
        var free = wish;
        for (int number = 2; bySlug(free).isPresent(); number++) {
            free = wish.numbered(number);
        }
        return free;
    }

    @Override
    public void add(EventSeries series) {
        entities.persist(series);
    }
}
