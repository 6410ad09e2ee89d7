package org.caravanserai.persistence.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.programme.Booking;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlProgrammeDrafts implements ProgrammeDrafts {

    private static final String FREE = """
        delete from programme_booking booked
         using jsonb_to_recordset(?) as freed(kind text, holder uuid, session uuid)
         where booked.event_id = ? and booked.kind = freed.kind and booked.holder = freed.holder and booked.session = freed.session
        """;
    private static final String BOOK = """
        insert into programme_booking (event_id, kind, holder, session, during, tolerated)
        select cast(? as uuid), kind, holder, session, tstzrange(starts_at, ends_at), tolerated
          from jsonb_to_recordset(?)
               as taken(kind text, holder uuid, session uuid, starts_at timestamptz, ends_at timestamptz, tolerated boolean)
        on conflict (event_id, kind, holder, session) do nothing
        """;

    private final Sql sql;

    @Inject
    SqlProgrammeDrafts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ProgrammeDraft> of(UUID event) {
        return sql.first(
                "select id, source, uploaded_at from programme_draft where event_id = ?",
                SqlProgrammeDrafts::draft,
                event);
    }

    @Override
    public void keep(UUID event, ProgrammeDraft draft, Set<Booking> bookings) {
        put(event, draft);
        sql.update("delete from programme_booking where event_id = ?", event);
        sql.update(BOOK, event, rows(bookings));
    }

    @Override
    public void edit(UUID event, ProgrammeDraft draft, Set<Booking> freed, Set<Booking> bookings) {
        put(event, draft);
        sql.update(FREE, rows(freed), event);
        sql.update(BOOK, event, rows(bookings));
    }

    private static Object rows(Set<Booking> bookings) {
        var rows = Json.PROVIDER.createArrayBuilder();
        bookings.forEach(booking -> rows.add(new JsonRow()
                .put("kind", booking.kind().name())
                .put("holder", booking.holder())
                .put("session", booking.session())
                .put("starts_at", booking.start().toString())
                .put("ends_at", booking.end().toString())
                .put("tolerated", booking.tolerated())
                .build()));
        return Json.object(rows.build().toString());
    }

    private void put(UUID event, ProgrammeDraft draft) {
        sql.update(
                "insert into programme_draft (event_id, id, source, uploaded_at) values (?, ?, ?, ?)"
                        + " on conflict (event_id) do update"
                        + " set id = excluded.id, source = excluded.source, uploaded_at = excluded.uploaded_at",
                event,
                draft.id(),
                draft.source(),
                draft.uploadedAt());
    }

    @Override
    public Optional<ProgrammeDraft> take(UUID event, UUID id) {
        return sql.first(
                "delete from programme_draft where event_id = ? and id = ? returning id, source, uploaded_at",
                SqlProgrammeDrafts::draft,
                event,
                id);
    }

    private static ProgrammeDraft draft(Row row) throws SQLException {
        return new ProgrammeDraft(row.id("id"), row.bytes("source"), row.time("uploaded_at"));
    }
}
