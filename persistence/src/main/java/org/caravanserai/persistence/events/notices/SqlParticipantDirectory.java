package org.caravanserai.persistence.events.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.notices.ParticipantDirectory;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlParticipantDirectory implements ParticipantDirectory {

    private static final String VIEW = """
        select r.id, r.code, r.state, r.attendance, e.id as event_id, e.version, e.slug, e.title, e.summary,
               e.state as event_state, e.cancelled, e.mode, e.starts_at, e.ends_at, e.time_zone, e.venue_name,
               e.venue_city, e.venue_country,
               case when r.state = 'CONFIRMED' and r.attendance = 'ONLINE' and not e.cancelled then e.join_link end as join_link,
               e.contact_name, e.contact_email, unread.notices
        from registration r
        join academic_event e on e.id = r.event_id
        left join lateral (
            select jsonb_agg(jsonb_build_object('id', n.id, 'audience', n.audience, 'madeAt', n.made_at,
                                                'changes', n.changes) order by n.made_at desc) as notices
            from event_notice n
            where n.event_id = e.id and n.made_at > coalesce(r.notices_read_at, r.registered_at)
              and e.ends_at > ? and not e.cancelled and r.state in ('PENDING', 'CONFIRMED', 'WAITING')
              and (n.audience = 'EVERYBODY' or (r.state = 'CONFIRMED' and r.attendance = 'ONLINE'))) unread on true
        """;

    private static final String ONE_OF_EACH_EVENT = """
        where r.id in (select distinct on (own.event_id) own.id from registration own where own.account_id = ?
                       order by own.event_id, own.state in ('PENDING', 'CONFIRMED', 'WAITING') desc, own.registered_at desc, own.id desc)
        """;

    private final Sql sql;

    @Inject
    SqlParticipantDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ParticipantView> ofRegistration(UUID registration, Instant now) {
        return sql.first(VIEW + "where r.id = ?", SqlParticipantDirectory::view, now, registration);
    }

    @Override
    public List<ParticipantView> ofAccount(UUID account, Instant now) {
        return sql.list(
                VIEW + "where r.account_id = ? and r.state in ('PENDING', 'CONFIRMED', 'WAITING') and e.ends_at > ?"
                        + " order by e.starts_at, r.id limit 200",
                SqlParticipantDirectory::view,
                now,
                account,
                now);
    }

    @Override
    public List<ParticipantView> everOfAccount(UUID account, Instant since, Instant now) {
        return sql.list(
                VIEW + ONE_OF_EACH_EVENT + " and e.ends_at > ? order by e.starts_at desc, r.id limit 500",
                SqlParticipantDirectory::view,
                now,
                account,
                since);
    }

    private static ParticipantView view(Row row) throws SQLException {
        return new ParticipantView(
                row.id("id"),
                row.text("code"),
                row.constant(RegistrationState.class, "state"),
                row.constant(Attendance.class, "attendance"),
                row.id("event_id"),
                row.count("version"),
                row.text("slug"),
                row.localized("title"),
                row.localized("summary"),
                row.constant(EventState.class, "event_state"),
                row.flag("cancelled"),
                row.constant(EventMode.class, "mode"),
                row.time("starts_at"),
                row.time("ends_at"),
                row.text("time_zone"),
                new EventView.Place(
                        row.textOrNull("venue_name"), row.textOrNull("venue_city"), row.textOrNull("venue_country")),
                new ParticipantInfo(
                        row.textOrNull("join_link"), row.textOrNull("contact_name"), row.textOrNull("contact_email")),
                NoticeJson.notices(row.textOrNull("notices")));
    }
}
