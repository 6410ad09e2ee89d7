package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaAcademicEvents implements AcademicEvents {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaAcademicEvents(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public Optional<AcademicEvent> bySlug(Slug slug) {
        return entities.one(AcademicEvent.class, "select e from AcademicEvent e where e.slug = ?1", slug);
    }

    @Override
    public Optional<AcademicEvent> byId(UUID id) {
        return entities.find(AcademicEvent.class, id);
    }

    /** The weakest lock that keeps other writers out: registrations, which reference the event, are added meanwhile. */
    @Override
    public Optional<AcademicEvent> lock(Slug slug) {
        return entities.newest(sql.first(
                        "select id from academic_event where slug = ? for no key update",
                        row -> row.id("id"),
                        slug.value())
                .flatMap(this::byId));
    }

    @Override
    public void add(AcademicEvent event) {
        entities.addNow(event);
    }

    @Override
    public void remove(AcademicEvent draft) {
        entities.removeNow(draft);
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
        return entities.one(
                EventChange.class,
                "select c from EventChange c where c.event = ?1 and c.state = ?2",
                event,
                EventChange.State.PENDING);
    }

    @Override
    public void add(EventChange change) {
        entities.add(change);
    }
}
