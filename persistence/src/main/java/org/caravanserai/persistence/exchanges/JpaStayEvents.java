package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.StayEvent;
import org.caravanserai.domain.exchanges.nomination.StayEvents;
import org.caravanserai.domain.exchanges.nomination.StayExtension;

@ApplicationScoped
class JpaStayEvents implements StayEvents {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaStayEvents() {}

    JpaStayEvents(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(StayEvent event) {
        entities.persist(event);
    }

    /** Written at once: the event that takes its place is inserted before anything else is updated. */
    @Override
    public void correct(StayEvent event) {
        event.correct();
        entities.flush();
    }

    @Override
    public void add(StayExtension extension) {
        entities.persist(extension);
    }

    @Override
    public List<StayEvent> of(UUID mobility) {
        return entities.createQuery(
                        "select e from StayEvent e where e.mobility = :mobility order by e.day, e.recordedAt, e.id",
                        StayEvent.class)
                .setParameter("mobility", mobility)
                .getResultList();
    }

    @Override
    public Optional<StayExtension> latestExtension(UUID mobility) {
        return entities.createQuery(
                        "select e from StayExtension e where e.mobility = :mobility order by e.askedAt desc, e.id desc",
                        StayExtension.class)
                .setParameter("mobility", mobility)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
