package org.caravanserai.persistence.events.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.notices.EventNotice;
import org.caravanserai.domain.events.notices.EventNotices;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlEventNotices implements EventNotices {

    private static final String PUBLISH =
            "insert into event_notice (id, event_id, audience, changes, made_at) values (?, ?, ?, ?, ?)";

    private static final String RECORD = """
        insert into history_entry (id, subject, subject_id, action, account_id, account_name, happened_at)
        select gen_random_uuid(), 'REGISTRATION', r.id, ?, cast(? as uuid), ?, ?
        from registration r
        where r.event_id = ? and r.state in ('PENDING', 'CONFIRMED', 'WAITING')
          and (? = 'EVERYBODY' or (r.state = 'CONFIRMED' and r.attendance = 'ONLINE'))
        """;

    private static final String READ = """
        update registration r set notices_read_at = n.made_at
        from event_notice n
        where r.id = ? and n.id = ? and n.event_id = r.event_id
          and (r.notices_read_at is null or r.notices_read_at < n.made_at)
        """;

    private static final String FORGET_CONTACT = """
        update academic_event set contact_name = null, contact_email = null, version = version + 1
        where contact_email = ?
        """;

    private final Sql sql;

    @Inject
    SqlEventNotices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void publish(UUID event, EventNotice notice, String action, Caller by) {
        sql.update(
                PUBLISH,
                notice.id(),
                event,
                notice.audience(),
                Json.object(NoticeJson.write(notice.changes())),
                notice.madeAt());
        sql.update(RECORD, action, by.accountId(), by.name(), notice.madeAt(), event, notice.audience());
    }

    @Override
    public void read(UUID registration, UUID notice) {
        sql.update(READ, registration, notice);
    }

    @Override
    public void forgetContact(String email) {
        sql.update(FORGET_CONTACT, email);
    }
}
