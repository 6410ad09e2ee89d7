package org.caravanserai.persistence.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.listing.SearchRebuild;
import org.caravanserai.domain.events.listing.SearchRebuilds;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlSearchRebuilds implements SearchRebuilds {

    private static final String ALL = """
        select id, analysis, requested_by_name, requested_at, last_event, done, finished_at
        from event_search_rebuild
        """;

    private final Sql sql;

    @Inject
    SqlSearchRebuilds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SearchRebuild> latest() {
        return sql.first(ALL + "order by requested_at desc limit 1", SqlSearchRebuilds::read);
    }

    @Override
    public boolean request(UUID id, String analysis, Caller by, Instant at) {
        return sql.update("""
            insert into event_search_rebuild (id, analysis, requested_by, requested_by_name, requested_at)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """, id, analysis, by.accountId(), by.name(), at) == 1;
    }

    @Override
    public void forgetRequester(UUID account) {
        sql.update("update event_search_rebuild set requested_by_name = '' where requested_by = ?", account);
    }

    @Override
    public Optional<SearchRebuild> claim() {
        return sql.first(ALL + "where finished_at is null for update skip locked", SqlSearchRebuilds::read);
    }

    @Override
    public void advance(UUID id, UUID last, int events) {
        sql.update("update event_search_rebuild set last_event = ?, done = done + ? where id = ?", last, events, id);
    }

    @Override
    public void finish(UUID id, Instant at) {
        sql.update("update event_search_rebuild set finished_at = ? where id = ?", at, id);
    }

    private static SearchRebuild read(Row row) throws SQLException {
        return new SearchRebuild(
                row.id("id"),
                row.text("analysis"),
                row.text("requested_by_name"),
                row.time("requested_at"),
                row.idOrNull("last_event"),
                row.count("done"),
                row.timeOrNull("finished_at"));
    }
}
