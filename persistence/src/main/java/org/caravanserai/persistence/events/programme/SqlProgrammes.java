package org.caravanserai.persistence.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.events.programme.TakenOutSession;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.ErasedPerson;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

/** Replaces and reads whole programmes, each in a handful of statements whatever their size. */
@ApplicationScoped
class SqlProgrammes implements Programmes {

    private static final String FORGET_PEOPLE = """
        update programme_speaker
           set name = ?, public_name = null, country = null, biography = null, avatar = null, url = null, links = '[]', extra = '{}'
         where position(? in lower(concat_ws(' ', url, avatar, biography, links, extra))) > 0
        returning event_id
        """;

    /** The key of a speaker as {@link org.caravanserai.domain.events.programme.ProgrammePerson#key} makes it. */
    static final String SPEAKER_KEY =
            "coalesce('guid:' || guid, 'id:' || id, 'code:' || code, 'name:' || coalesce(name, public_name, chr(63)))";

    private static final String TAKE_OUT = """
        insert into programme_session_taken_out (event_id, guid, title, room, starts_at, seconds)
        select event_id, guid, title, room, starts_at, seconds from programme_session where event_id = ? and guid <> all (?)
        """;

    private static final String MARK_SPEAKERS =
            "update programme_speaker set country = cast(?2 as jsonb) ->> " + SPEAKER_KEY + " where event_id = ?1";

    private final Sql sql;

    @Inject
    SqlProgrammes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<KeptProgramme> of(UUID event) {
        return new ProgrammeRows(sql, event).read();
    }

    @Override
    public void replace(UUID event, EventProgramme programme, Instant now) {
        Keynotes keynotes = Keynotes.carried(of(event).orElse(null), programme);
        takeOut(event, programme);
        int before = sql.first(
                        "delete from event_programme where event_id = ? returning revision",
                        row -> row.number("revision"),
                        event)
                .orElse(0);
        ProgrammeColumns columns = new ProgrammeColumns(programme, keynotes);
        insert("event_programme", event, columns.programme(before + 1, now));
        insert("programme_day", event, columns.days());
        insert("programme_room", event, columns.rooms());
        insert("programme_session", event, columns.sessions());
        insert("programme_speaker", event, columns.speakers());
        insert("session_speaker", event, columns.sessionSpeakers());
    }

    private void takeOut(UUID event, EventProgramme programme) {
        var stay = programme.sessions().stream().map(ProgrammeSession::guid).toArray(UUID[]::new);
        sql.update("delete from programme_session_taken_out where event_id = ? and guid = any (?)", event, stay);
        sql.update(TAKE_OUT, event, stay);
    }

    @Override
    public List<TakenOutSession> takenOut(UUID event) {
        return sql.list(
                "select guid, title, room, starts_at, seconds from programme_session_taken_out where event_id = ?"
                        + " order by starts_at, guid",
                row -> new TakenOutSession(
                        row.id("guid"),
                        row.text("title"),
                        row.text("room"),
                        row.time("starts_at"),
                        Duration.ofSeconds(row.count("seconds"))),
                event);
    }

    @Override
    public void mark(UUID event, Keynotes keynotes) {
        var countries = new TreeMap<String, String>();
        keynotes.countries().forEach((speaker, country) -> countries.put(speaker, country.value()));
        sql.update(
                "update programme_session set keynote = (guid = any (?2)) where event_id = ?1",
                event,
                keynotes.sessions().toArray(UUID[]::new));
        sql.update(MARK_SPEAKERS, event, JsonRow.of(countries).toString());
    }

    @Override
    public void forgetPeopleWith(EmailAddress address, Instant now) {
        var events = sql.list(FORGET_PEOPLE, row -> row.id("event_id"), ErasedPerson.NAME.full(), address.value());
        sql.update(
                "update event_programme set revision = revision + 1, changed_at = ? where event_id = any (?)",
                now,
                events.toArray(UUID[]::new));
    }

    /** The rows name the columns of the table, so the database itself takes them apart. */
    private void insert(String table, UUID event, JsonArray rows) {
        sql.update(
                ("insert into %1$s select filled.* from jsonb_array_elements(?) row, jsonb_populate_record(null::%1$s,"
                                + " row || jsonb_build_object('event_id', ?::text)) filled")
                        .formatted(table),
                Json.object(rows.toString()),
                event.toString());
    }
}
