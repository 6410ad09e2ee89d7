package org.caravanserai.persistence.events;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.questions.QuestionJson;
import org.caravanserai.persistence.shared.Row;
import org.jspecify.annotations.Nullable;

/** How one event is read, with all that its page shows, by one statement. */
final class EventViewQuery {

    static final String SQL = """
        select e.id, e.version, e.slug, e.kind, e.state, e.mode, e.title, e.summary, e.description, o.id, o.slug,
               o.display_name, o.sector, o.state = 'VERIFIED', o.ror_id, s.slug, s.title, e.languages, e.starts_at,
               e.ends_at, e.time_zone, e.venue_name, e.venue_city, e.venue_country, e.registration_opens_at,
               e.registration_closes_at, e.capacity, e.online_capacity, e.waiting_list, e.moderated, e.guests,
               p.pools, e.submitted_at, e.published_at,
               e.questions, e.cancelled, e.new_dates_due, c.proposed_at, c.kind, c.mode, co.slug, co.display_name,
               co.sector, c.starts_at, c.ends_at, c.time_zone, c.venue_name, c.venue_city, c.venue_country,
               e.join_link, e.contact_name, e.contact_email, e.confirm_guests
        from academic_event e
        join organization o on o.id = e.organizer_id
        left join event_change c on c.event_id = e.id and c.state = 'PENDING'
        left join organization co on co.id = c.organizer_id
        left join event_series s on s.id = e.series_id
        left join lateral (
            select array_agg(concat_ws('|', s.attendance, coalesce(s.capacity, -1), s.taken, s.waiting, s.registered)
                             order by s.attendance = 'ONLINE') as pools
            from seat_pool s where s.event_id = e.id) p on true
        """;

    private EventViewQuery() {}

    static EventView read(Row row) throws SQLException {
        var counts = row.words(32).stream().map(pool -> pool.split("\\|")).toList();
        var pools = new ArrayList<EventView.Pool>();
        int registered = 0;
        int waiting = 0;
        for (var count : counts) {
            int capacity = Integer.parseInt(count[1]);
            pools.add(new EventView.Pool(
                    count[0], capacity < 0 ? null : capacity, Integer.parseInt(count[2]), Integer.parseInt(count[3])));
            waiting += Integer.parseInt(count[3]);
            registered += Integer.parseInt(count[4]);
        }
        return new EventView(
                row.id(1),
                row.count(2),
                row.string(3),
                row.constant(EventKind.class, 4),
                row.constant(EventState.class, 5),
                row.constant(EventMode.class, 6),
                row.localized(7),
                row.localized(8),
                row.localized(9),
                new EventView.Organizer(
                        row.id(10),
                        row.string(11),
                        row.localized(12),
                        row.constant(Sector.class, 13),
                        row.flag(14),
                        row.text(15)),
                series(row.text(16), row.localized(17)),
                row.words(18),
                row.time(19),
                row.time(20),
                row.string(21),
                new EventView.Place(row.text(22), row.text(23), row.text(24)),
                new EventView.Terms(
                        row.timeOrNull(25),
                        row.timeOrNull(26),
                        row.numberOrNull(27),
                        row.numberOrNull(28),
                        row.flag(29),
                        row.flag(30),
                        row.flag(31),
                        row.flag(53),
                        QuestionJson.questionnaire(row.string(35))),
                registered,
                waiting,
                List.copyOf(pools),
                row.timeOrNull(33),
                row.timeOrNull(34),
                row.flag(36),
                row.flag(37),
                pendingChange(row),
                new ParticipantInfo(row.text(50), row.text(51), row.text(52)));
    }

    private static EventView.@Nullable PendingChange pendingChange(Row row) throws SQLException {
        var proposedAt = row.timeOrNull(38);
        return proposedAt == null
                ? null
                : new EventView.PendingChange(
                        row.constant(EventKind.class, 39),
                        row.constant(EventMode.class, 40),
                        new EventView.PendingChange.Organizer(
                                row.string(41), row.localized(42), row.constant(Sector.class, 43)),
                        row.time(44),
                        row.time(45),
                        row.string(46),
                        new EventView.Place(row.text(47), row.text(48), row.text(49)),
                        proposedAt);
    }

    private static EventView.@Nullable Series series(@Nullable String slug, LocalizedText title) {
        return slug == null ? null : new EventView.Series(slug, title);
    }

    static EventRow row(Row row) throws SQLException {
        return new EventRow(
                row.id(1),
                row.string(2),
                row.constant(EventKind.class, 3),
                row.constant(EventState.class, 4),
                row.flag(5),
                row.constant(EventMode.class, 6),
                row.localized(7),
                row.localized(8),
                row.string(9),
                row.constant(Sector.class, 10),
                row.flag(11),
                row.time(12),
                row.time(13),
                row.string(14),
                row.text(15),
                row.text(16),
                row.number(17),
                row.number(18),
                row.numberOrNull(19),
                row.timeOrNull(20),
                row.flag(21),
                row.number(22));
    }
}
