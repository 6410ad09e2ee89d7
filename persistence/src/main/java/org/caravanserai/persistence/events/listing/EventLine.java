package org.caravanserai.persistence.events.listing;

import java.sql.SQLException;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of the answer: how many were found, and one of them; none on a page behind the last one.
 *
 * @param found how many were found, of which this is one
 */
record EventLine(long found, @Nullable EventListItem item) {

    static final String COLUMNS = """
            e.id, e.slug, e.kind, e.state, e.cancelled, e.mode, e.title, e.summary, o.display_name, o.slug, o.sector, r.slug, e.languages,
            e.starts_at, e.ends_at, e.time_zone, e.venue_name, e.venue_city, e.venue_country, seats.free, seats.registered,
            seats.waiting, s.published_at, s.indexed_at, e.version
            """;

    static final String JOINS = """
            left join event_search s on s.event_id = f.event_id
            left join academic_event e on e.id = f.event_id
            left join organization o on o.id = e.organizer_id
            left join event_series r on r.id = e.series_id
            left join lateral (
                select case when bool_and(p.capacity is not null) then sum(greatest(p.capacity - p.taken, 0)) end as free,
                       sum(p.registered) as registered, sum(p.waiting) as waiting
                from seat_pool p where p.event_id = f.event_id) seats on true
            """;

    static EventLine read(Row row) throws SQLException {
        return new EventLine(row.count(1), row.idOrNull(2) == null ? null : item(row));
    }

    private static EventListItem item(Row row) throws SQLException {
        return new EventListItem(
                row.id(2),
                row.string(3),
                row.constant(EventKind.class, 4),
                row.constant(EventState.class, 5),
                row.flag(6),
                row.constant(EventMode.class, 7),
                row.localized(8),
                row.localized(9),
                row.localized(10),
                row.string(11),
                row.constant(Sector.class, 12),
                row.text(13),
                row.words(14),
                row.time(15),
                row.time(16),
                row.string(17),
                row.text(18),
                row.text(19),
                row.text(20),
                row.numberOrNull(21),
                row.number(22),
                row.number(23),
                row.time(24),
                row.time(25),
                row.count(26));
    }
}
