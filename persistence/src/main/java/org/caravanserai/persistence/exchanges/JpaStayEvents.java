package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.StayEvent;
import org.caravanserai.domain.exchanges.nomination.StayEvents;
import org.caravanserai.domain.exchanges.nomination.StayExtension;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaStayEvents implements StayEvents {

    private final Entities entities;

    @Inject
    JpaStayEvents(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(StayEvent event) {
        entities.add(event);
    }

    /** Written at once: the event that takes its place is inserted before anything else is updated. */
    @Override
    public void correct(StayEvent event) {
        event.correct();
        entities.flush();
    }

    @Override
    public void add(StayExtension extension) {
        entities.add(extension);
    }

    @Override
    public List<StayEvent> of(UUID mobility) {
        return entities.all(
                StayEvent.class,
                "select e from StayEvent e where e.mobility = ?1 order by e.day, e.recordedAt, e.id",
                mobility);
    }

    @Override
    public Optional<StayExtension> latestExtension(UUID mobility) {
        return entities.one(
                StayExtension.class,
                "select e from StayExtension e where e.mobility = ?1 order by e.askedAt desc, e.id desc",
                mobility);
    }
}
