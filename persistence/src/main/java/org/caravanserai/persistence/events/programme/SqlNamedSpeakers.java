package org.caravanserai.persistence.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.programme.NamedSpeaker;
import org.caravanserai.domain.events.programme.NamedSpeakers;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlNamedSpeakers implements NamedSpeakers {

    private final Sql sql;

    @Inject
    SqlNamedSpeakers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<NamedSpeaker> of(UUID event) {
        return sql.list("""
                select s.session_guid, s.account_id, a.given_name, a.family_name, a.own_name, a.family_first
                  from session_named_speaker s join account a on a.id = s.account_id
                 where s.event_id = ? order by s.number
                """, row -> new NamedSpeaker(row.id("session_guid"), row.id("account_id"), row.name()), event);
    }

    @Override
    public boolean add(UUID event, UUID session, UUID account) {
        return sql.update(
                        "insert into session_named_speaker (event_id, session_guid, account_id) values (?, ?, ?) on conflict do nothing",
                        event,
                        session,
                        account)
                > 0;
    }

    @Override
    public boolean remove(UUID event, UUID session, UUID account) {
        return sql.update(
                        "delete from session_named_speaker where event_id = ? and session_guid = ? and account_id = ?",
                        event,
                        session,
                        account)
                > 0;
    }
}
