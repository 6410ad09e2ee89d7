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
 * A row of the answer: the number of events found and one of these events; no rows for a page after the last one.
 *
 * @param found how many events were found, including this one
 */
record EventLine(long found, @Nullable EventListItem item) {

    static final String COLUMNS = """
        e.id, e.slug, e.kind, e.state, e.cancelled, e.mode, e.title, e.summary, o.display_name as organizer_name,
        o.slug as organizer_slug, o.sector as organizer_sector, r.slug as series_slug, e.languages, e.starts_at, e.ends_at,
        e.time_zone, e.venue_name, e.venue_city, e.venue_country, seats.free, coalesce(seats.registered, 0) as registered,
        coalesce(seats.waiting, 0) as waiting, s.published_at, s.indexed_at, e.version
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
        return new EventLine(row.count("found"), row.idOrNull("id") == null ? null : item(row));
    }

    private static EventListItem item(Row row) throws SQLException {
        return new EventListItem(
                row.id("id"),
                row.text("slug"),
                row.constant(EventKind.class, "kind"),
                row.constant(EventState.class, "state"),
                row.flag("cancelled"),
                row.constant(EventMode.class, "mode"),
                row.localized("title"),
                row.localized("summary"),
                row.localized("organizer_name"),
                row.text("organizer_slug"),
                row.constant(Sector.class, "organizer_sector"),
                row.textOrNull("series_slug"),
                row.words("languages"),
                row.time("starts_at"),
                row.time("ends_at"),
                row.text("time_zone"),
                row.textOrNull("venue_name"),
                row.textOrNull("venue_city"),
                row.textOrNull("venue_country"),
                row.numberOrNull("free"),
                row.number("registered"),
                row.number("waiting"),
                row.time("published_at"),
                row.time("indexed_at"),
                row.count("version"));
    }
}
