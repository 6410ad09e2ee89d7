package org.caravanserai.persistence.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.listing.CancelledEvents;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCancelledEvents implements CancelledEvents {

    private static final String AHEAD = """
        select count(*) from academic_event
        where state = 'CANCELLED' and published_at is not null and ends_at > ? and mode = any (?::text[])
        """;

    private final Sql sql;

    @Inject
    SqlCancelledEvents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long ahead(Instant now, Set<EventMode> modes) {
        return sql.count(AHEAD, now, modes.stream().map(EventMode::name).toArray(String[]::new));
    }
}
