package org.caravanserai.persistence.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.programme.SessionStars;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlSessionStars implements SessionStars {

    private final Sql sql;

    @Inject
    SqlSessionStars(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> of(UUID account, UUID event) {
        return new LinkedHashSet<>(sql.list(
                "select session_guid from programme_star where account_id = ? and event_id = ? order by session_guid",
                row -> row.id("session_guid"),
                account,
                event));
    }

    @Override
    public boolean set(UUID account, UUID event, UUID session) {
        sql.update(
                "insert into programme_star (account_id, event_id, session_guid)"
                        + " select ?, event_id, guid from programme_session where event_id = ? and guid = ?"
                        + " on conflict do nothing",
                account,
                event,
                session);
        return sql.count("select count(*) from programme_session where event_id = ? and guid = ?", event, session) > 0;
    }

    @Override
    public void remove(UUID account, UUID event, UUID session) {
        sql.update(
                "delete from programme_star where account_id = ? and event_id = ? and session_guid = ?",
                account,
                event,
                session);
    }
}
