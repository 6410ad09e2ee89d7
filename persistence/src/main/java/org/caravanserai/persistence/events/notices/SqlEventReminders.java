package org.caravanserai.persistence.events.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.notices.EventReminders;
import org.caravanserai.persistence.shared.Sql;

/** A lead time is a number of times 24 hours; the day of an event is that of UTC, which names it well enough. */
@ApplicationScoped
class SqlEventReminders implements EventReminders {

    private static final String DUE = """
        select distinct on (e.id) e.id, lead.days
        from unnest(cast(? as integer[])) as lead (days)
        join academic_event e on e.starts_at > ? and e.starts_at <= ? + lead.days * interval '24 hours'
        where e.state = 'PUBLISHED' and not e.cancelled
          and not exists (select from event_reminder s
                          where s.event_id = e.id and s.starts_on = (e.starts_at at time zone 'UTC')::date
                            and s.lead_days <= lead.days)
          and not exists (select from event_notice n
                          where n.event_id = e.id and n.audience = 'EVERYBODY'
                            and n.made_at > e.starts_at - lead.days * interval '24 hours')
        order by e.id, lead.days
        """;

    private static final String CLAIM = """
        with event as (
            select id, starts_at from academic_event
            where id = ? and state = 'PUBLISHED' and not cancelled and starts_at > ? for share)
        insert into event_reminder (event_id, starts_on, lead_days, sent_at)
        select id, (starts_at at time zone 'UTC')::date, ?, ? from event
        on conflict do nothing
        """;

    private final Sql sql;

    @Inject
    SqlEventReminders(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Due> due(List<Integer> leadDays, Instant now) {
        var days = leadDays.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return sql.list(DUE, row -> new Due(row.id("id"), row.number("days")), days, now, now);
    }

    @Override
    public boolean claim(Due due, Instant now) {
        return sql.update(CLAIM, due.event(), now, due.leadDays(), now) == 1;
    }
}
