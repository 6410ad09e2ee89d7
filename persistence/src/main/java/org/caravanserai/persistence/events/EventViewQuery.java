package org.caravanserai.persistence.events;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.caravanserai.domain.events.EarlyClosing;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.questions.QuestionJson;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.jspecify.annotations.Nullable;

/** Reads one event with everything that its page shows in one statement. */
final class EventViewQuery {

    static final String SQL = """
        select e.id, e.version, e.slug, e.kind, e.state, e.mode, e.title, e.summary, e.description, e.languages,
               e.starts_at, e.ends_at, e.time_zone, e.venue_name, e.venue_city, e.venue_country, e.registration_opens_at,
               e.registration_closes_at, e.registration_closed_at, e.registration_closed_why, e.capacity, e.online_capacity, e.waiting_list, e.moderated, e.guests,
               e.confirm_guests, e.questions, e.submitted_at, e.published_at, e.cancelled, e.new_dates_due, e.join_link,
               e.contact_name, e.contact_email, p.pools, s.slug as series_slug, s.title as series_title,
               o.id as organizer_id, o.slug as organizer_slug, o.display_name as organizer_name,
               o.sector as organizer_sector, o.state = 'VERIFIED' as organizer_verified, o.ror_id as organizer_ror,
               c.proposed_at, c.kind as change_kind, c.mode as change_mode, c.starts_at as change_starts_at,
               c.ends_at as change_ends_at, c.time_zone as change_time_zone, c.venue_name as change_venue_name,
               c.venue_city as change_venue_city, c.venue_country as change_venue_country,
               co.slug as change_organizer_slug, co.display_name as change_organizer_name,
               co.sector as change_organizer_sector
        from academic_event e
        join organization o on o.id = e.organizer_id
        left join event_change c on c.event_id = e.id and c.state = 'PENDING'
        left join organization co on co.id = c.organizer_id
        left join event_series s on s.id = e.series_id
        left join lateral (
            select jsonb_agg(jsonb_build_object('attendance', s.attendance, 'capacity', s.capacity, 'taken', s.taken,
                                                'waiting', s.waiting, 'registered', s.registered)
                             order by s.attendance = 'ONLINE') as pools
            from seat_pool s where s.event_id = e.id) p on true
        """;

    private EventViewQuery() {}

    static EventView read(Row row) throws SQLException {
        var counts = Json.objects(row.textOrNull("pools"));
        return new EventView(
                row.id("id"),
                row.count("version"),
                row.text("slug"),
                row.constant(EventKind.class, "kind"),
                row.constant(EventState.class, "state"),
                row.constant(EventMode.class, "mode"),
                row.localized("title"),
                row.localized("summary"),
                row.localized("description"),
                new EventView.Organizer(
                        row.id("organizer_id"),
                        row.text("organizer_slug"),
                        row.localized("organizer_name"),
                        row.constant(Sector.class, "organizer_sector"),
                        row.flag("organizer_verified"),
                        row.textOrNull("organizer_ror")),
                series(row.textOrNull("series_slug"), row.localized("series_title")),
                row.words("languages"),
                row.time("starts_at"),
                row.time("ends_at"),
                row.text("time_zone"),
                new EventView.Place(
                        row.textOrNull("venue_name"), row.textOrNull("venue_city"), row.textOrNull("venue_country")),
                new EventView.Terms(
                        row.timeOrNull("registration_opens_at"),
                        row.timeOrNull("registration_closes_at"),
                        earlyClosing(row),
                        row.numberOrNull("capacity"),
                        row.numberOrNull("online_capacity"),
                        row.flag("waiting_list"),
                        row.flag("moderated"),
                        row.flag("guests"),
                        row.flag("confirm_guests"),
                        QuestionJson.questionnaire(row.text("questions"))),
                sum(counts, "registered"),
                sum(counts, "waiting"),
                counts.stream().map(EventViewQuery::pool).toList(),
                row.timeOrNull("submitted_at"),
                row.timeOrNull("published_at"),
                row.flag("cancelled"),
                row.flag("new_dates_due"),
                pendingChange(row),
                new ParticipantInfo(
                        row.textOrNull("join_link"), row.textOrNull("contact_name"), row.textOrNull("contact_email")));
    }

    private static @Nullable EarlyClosing earlyClosing(Row row) throws SQLException {
        var at = row.timeOrNull("registration_closed_at");
        return at == null ? null : new EarlyClosing(at, row.text("registration_closed_why"));
    }

    private static EventView.Pool pool(JsonObject counts) {
        return new EventView.Pool(
                counts.getString("attendance"),
                counts.isNull("capacity") ? null : Integer.valueOf(counts.getInt("capacity")),
                counts.getInt("taken"),
                counts.getInt("waiting"));
    }

    private static int sum(List<JsonObject> counts, String field) {
        return counts.stream().mapToInt(count -> count.getInt(field)).sum();
    }

    private static EventView.@Nullable PendingChange pendingChange(Row row) throws SQLException {
        var proposedAt = row.timeOrNull("proposed_at");
        return proposedAt == null
                ? null
                : new EventView.PendingChange(
                        row.constant(EventKind.class, "change_kind"),
                        row.constant(EventMode.class, "change_mode"),
                        new EventView.PendingChange.Organizer(
                                row.text("change_organizer_slug"),
                                row.localized("change_organizer_name"),
                                row.constant(Sector.class, "change_organizer_sector")),
                        row.time("change_starts_at"),
                        row.time("change_ends_at"),
                        row.text("change_time_zone"),
                        new EventView.Place(
                                row.textOrNull("change_venue_name"),
                                row.textOrNull("change_venue_city"),
                                row.textOrNull("change_venue_country")),
                        proposedAt);
    }

    private static EventView.@Nullable Series series(@Nullable String slug, LocalizedText title) {
        return slug == null ? null : new EventView.Series(slug, title);
    }

    static EventRow row(Row row) throws SQLException {
        return new EventRow(
                row.id("id"),
                row.text("slug"),
                row.constant(EventKind.class, "kind"),
                row.constant(EventState.class, "state"),
                row.flag("cancelled"),
                row.constant(EventMode.class, "mode"),
                row.localized("title"),
                row.id("organizer_id"),
                row.localized("organizer_name"),
                row.text("organizer_slug"),
                row.constant(Sector.class, "organizer_sector"),
                row.flag("organizer_verified"),
                row.time("starts_at"),
                row.time("ends_at"),
                row.text("time_zone"),
                row.textOrNull("venue_city"),
                row.textOrNull("venue_country"),
                row.number("registered"),
                row.number("waiting"),
                row.numberOrNull("capacity"),
                row.timeOrNull("waiting_since"),
                row.flag("change_pending"),
                row.number("taken"));
    }
}
