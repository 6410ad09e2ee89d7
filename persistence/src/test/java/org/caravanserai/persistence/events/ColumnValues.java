package org.caravanserai.persistence.events;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

/** What an event needs around it. */
final class ColumnValues {

    private ColumnValues() {}

    static UUID organization(Sql sql) {
        var id = Ids.next();
        sql.update(
                "insert into organization (id, slug, sector, country, state, display_name, sort_name, created_at)"
                        + " values (?, ?, 'UNIVERSITY', 'CN', 'REGISTERED', ?, 'university', now())",
                id,
                "organization-" + id,
                Json.object("{\"en\": \"University\"}"));
        return id;
    }

    static UUID event(EntityManager entities, UUID organizer, String slug) {
        var forum = EventFixtures.forum();
        var facts = forum.approvedFacts();
        var event = new AcademicEvent(
                Slug.of(slug),
                forum.with(new EventDetails.ApprovedFacts(
                        facts.kind(), facts.mode(), organizer, facts.schedule(), facts.venue())),
                EventFixtures.NOW);
        entities.persist(event);
        entities.flush();
        return event.id();
    }
}
