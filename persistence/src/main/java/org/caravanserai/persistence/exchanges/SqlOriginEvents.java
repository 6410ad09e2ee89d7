package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.OriginEvent;
import org.caravanserai.domain.exchanges.agreement.OriginEvents;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlOriginEvents implements OriginEvents {

    private static final String NEAR = """
        select v.slug, v.title, v.starts_at
        from events_public_facts v
        where v.starts_at <= ?1
          and (v.organizer = any (?2::uuid[]) or v.country in (select o.country from organization o where o.id = any (?2::uuid[])))
        order by v.starts_at desc, v.slug
        limit 200
        """;

    private final Sql sql;

    @Inject
    SqlOriginEvents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<OriginEvent> bySlug(String slug) {
        return sql.first(
                "select v.slug, v.title, v.starts_at from events_public_facts v where v.slug = ?",
                SqlOriginEvents::event,
                slug);
    }

    @Override
    public List<OriginEvent> near(Collection<UUID> parties, Instant now) {
        return sql.list(NEAR, SqlOriginEvents::event, now, parties.toArray(UUID[]::new));
    }

    private static OriginEvent event(Row row) throws SQLException {
        return new OriginEvent(row.text("slug"), row.localized("title"), row.time("starts_at"));
    }
}
