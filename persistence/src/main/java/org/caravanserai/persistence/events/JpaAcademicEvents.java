package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventFields;
import org.caravanserai.domain.events.EventSubmission;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaAcademicEvents implements AcademicEvents {

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    JpaAcademicEvents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<AcademicEvent> bySlug(Slug slug) {
        return entities.createQuery("select e from AcademicEvent e where e.slug = :slug", AcademicEvent.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AcademicEvent> byId(UUID id) {
        return Optional.ofNullable(entities.find(AcademicEvent.class, id));
    }

    /** The weakest lock that keeps other writers out: registrations, which reference the event, are added meanwhile. */
    @Override
    public Optional<AcademicEvent> lock(Slug slug) {
        return sql.first(
                        "select id from academic_event where slug = ? for no key update",
                        row -> row.id("id"),
                        slug.value())
                .flatMap(this::byId)
                .map(event -> {
                    entities.refresh(event);
                    return event;
                });
    }

    @Override
    public void add(AcademicEvent event) {
        entities.persist(event);
    }

    @Override
    public void remove(AcademicEvent draft) {
        entities.remove(draft);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public void touched(AcademicEvent event) {
        entities.flush();
        int found = sql.update(
                "update academic_event set version = version + 1 where id = ? and version = ?",
                event.id(),
                event.version());
        if (found == 0) {
            throw new OptimisticLockException(event);
        }
        entities.refresh(event);
    }

    @Override
    public Slug freeSlug(Slug wish) {
        return new FreeSlugs(sql, "academic_event", RESERVED_SLUGS).numbered(wish);
    }

    @Override
    public void keep(UUID event, EventSubmission submission) {
        sql.update(
                "insert into event_submission (event_id, number, submitted_at, fields) values (?, ?, ?, ?)",
                event,
                submission.number(),
                submission.submittedAt(),
                Json.object(Json.write(stored(submission.fields()))));
    }

    private static Map<String, String> stored(Map<String, FieldValue> fields) {
        var texts = new TreeMap<String, String>();
        fields.forEach((name, value) -> texts.put(name, value.stored()));
        return texts;
    }

    @Override
    public List<EventSubmission> submissions(UUID event) {
        return sql.list(
                "select number, submitted_at, fields from event_submission where event_id = ? order by number desc",
                row -> new EventSubmission(
                        row.number("number"),
                        row.time("submitted_at"),
                        EventFields.CATALOG.read(Json.readTexts(row.text("fields")))),
                event);
    }

    @Override
    public Optional<EventChange> pendingChange(UUID event) {
        return entities.createQuery(
                        "select c from EventChange c where c.event = :event and c.state = :pending", EventChange.class)
                .setParameter("event", event)
                .setParameter("pending", EventChange.State.PENDING)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(EventChange change) {
        entities.persist(change);
    }
}
