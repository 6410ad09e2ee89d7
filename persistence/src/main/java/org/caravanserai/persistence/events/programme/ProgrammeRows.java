package org.caravanserai.persistence.events.programme;

import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Recording;
import org.caravanserai.domain.events.programme.SessionAddresses;
import org.caravanserai.domain.events.programme.SessionIdentity;
import org.caravanserai.domain.events.programme.SessionTexts;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** Reads the programme of one event by six queries. */
final class ProgrammeRows {

    private static final String SPEAKERS = """
        select ss.session_guid, s.guid, s.id, s.code, s.name, s.public_name, s.biography, s.avatar, s.url,
               s.links, s.extra, s.number as speaker
        from session_speaker ss join programme_speaker s on s.event_id = ss.event_id and s.number = ss.speaker
        where ss.event_id = ? order by ss.session_guid, ss.position
        """;
    private static final String SESSIONS = """
        select guid, id, code, slug, day_index, room, starts_at, starts_offset, seconds, title, subtitle, summary,
               description, track, type, language, recording_license, do_not_record, do_not_stream, recording_url,
               recording_link, url, logo, feedback_url, origin_url, video_download_url, links, attachments, extra
        from programme_session where event_id = ? order by position
        """;

    private static final String PROGRAMME = """
        select version, generator, url, base_url, extra, acronym, title, description, starts, ends,
               days_count, timeslot_seconds, time_zone, logo, homepage, colors, keywords, tracks,
               conference_extra, revision, changed_at,
               array(select cast(s.guid as text) from programme_session s where s.event_id = p.event_id and s.keynote) as keynotes,
               coalesce((select cast(jsonb_object_agg(k.key, k.country) as text)
                         from (select %s as key, country from programme_speaker
                               where event_id = p.event_id and country is not null) k), '{}') as countries
        from event_programme p where p.event_id = ?
        """.formatted(SqlProgrammes.SPEAKER_KEY);

    private final Sql sql;
    private final UUID event;

    ProgrammeRows(Sql sql, UUID event) {
        this.sql = sql;
        this.event = event;
    }

    Optional<KeptProgramme> read() {
        return sql.first(
                PROGRAMME,
                row -> new KeptProgramme(programme(row), row.number("revision"), row.time("changed_at"), keynotes(row)),
                event);
    }

    private static Keynotes keynotes(Row row) throws SQLException {
        return new Keynotes(
                row.words("keynotes").stream().map(UUID::fromString).collect(Collectors.toSet()),
                JsonRow.texts(row.text("countries")).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, country -> CountryCode.of(country.getValue()))));
    }

    private EventProgramme programme(Row row) throws SQLException {
        String generator = row.textOrNull("generator");
        return new EventProgramme(
                row.text("version"),
                generator == null ? null : JsonRow.generator(generator),
                row.textOrNull("url"),
                row.textOrNull("base_url"),
                conference(row),
                rooms(),
                days(),
                sessions(),
                JsonRow.extra(row.text("extra")));
    }

    private static ConferenceData conference(Row row) throws SQLException {
        var timeslot = row.countOrNull("timeslot_seconds");
        return new ConferenceData(
                row.text("acronym"),
                row.text("title"),
                row.textOrNull("description"),
                row.textOrNull("starts"),
                row.textOrNull("ends"),
                row.numberOrNull("days_count"),
                timeslot == null ? null : Duration.ofSeconds(timeslot),
                row.textOrNull("time_zone"),
                row.textOrNull("logo"),
                row.textOrNull("homepage"),
                JsonRow.texts(row.text("colors")),
                JsonRow.strings(row.text("keywords")),
                JsonRow.list(row.text("tracks"), JsonRow::track),
                JsonRow.extra(row.text("conference_extra")));
    }

    private List<ProgrammeRoom> rooms() {
        return sql.list(
                "select name, guid, slug, type, capacity, description, url, extra from programme_room"
                        + " where event_id = ? order by position",
                row -> new ProgrammeRoom(
                        row.text("name"),
                        row.idOrNull("guid"),
                        row.textOrNull("slug"),
                        row.textOrNull("type"),
                        row.decimalOrNull("capacity"),
                        JsonRow.texts(row.text("description")),
                        row.textOrNull("url"),
                        JsonRow.extra(row.text("extra"))),
                event);
    }

    private List<ProgrammeDay> days() {
        return sql.list(
                "select day_index, date, starts_at, starts_offset, ends_at, ends_offset, rooms, extra"
                        + " from programme_day where event_id = ? order by position",
                row -> new ProgrammeDay(
                        row.number("day_index"),
                        row.date("date"),
                        moment(row, "starts"),
                        moment(row, "ends"),
                        JsonRow.strings(row.text("rooms")),
                        JsonRow.extra(row.text("extra"))),
                event);
    }

    private List<ProgrammeSession> sessions() {
        Map<UUID, List<ProgrammePerson>> persons = persons();
        return sql.list(SESSIONS, row -> session(row, persons.getOrDefault(row.id("guid"), List.of())), event);
    }

    private static ProgrammeSession session(Row row, List<ProgrammePerson> persons) throws SQLException {
        return new ProgrammeSession(
                new SessionIdentity(
                        row.id("guid"), row.countOrNull("id"), row.textOrNull("code"), row.textOrNull("slug")),
                row.number("day_index"),
                row.text("room"),
                moment(row, "starts"),
                Duration.ofSeconds(row.count("seconds")),
                new SessionTexts(
                        row.text("title"),
                        row.textOrNull("subtitle"),
                        row.textOrNull("summary"),
                        row.textOrNull("description")),
                row.textOrNull("track"),
                row.textOrNull("type"),
                row.textOrNull("language"),
                new Recording(
                        row.textOrNull("recording_license"),
                        row.flagOrNull("do_not_record"),
                        row.flagOrNull("do_not_stream"),
                        row.textOrNull("recording_url"),
                        row.textOrNull("recording_link")),
                new SessionAddresses(
                        row.textOrNull("url"),
                        row.textOrNull("logo"),
                        row.textOrNull("feedback_url"),
                        row.textOrNull("origin_url"),
                        row.textOrNull("video_download_url")),
                JsonRow.list(row.text("links"), JsonRow::reference),
                JsonRow.list(row.text("attachments"), JsonRow::reference),
                persons,
                JsonRow.extra(row.text("extra")));
    }

    private Map<UUID, List<ProgrammePerson>> persons() {
        Map<UUID, List<ProgrammePerson>> persons = new HashMap<>();
        Map<Integer, ProgrammePerson> known = new HashMap<>();
        sql.list(
                SPEAKERS,
                row -> {
                    ProgrammePerson person = known.get(row.number("speaker"));
                    if (person == null) {
                        person = person(row);
                        known.put(row.number("speaker"), person);
                    }
                    return persons.computeIfAbsent(row.id("session_guid"), guid -> new ArrayList<>())
                            .add(person);
                },
                event);
        return persons;
    }

    private static ProgrammePerson person(Row row) throws SQLException {
        return new ProgrammePerson(
                row.idOrNull("guid"),
                row.countOrNull("id"),
                row.textOrNull("code"),
                row.textOrNull("name"),
                row.textOrNull("public_name"),
                row.textOrNull("biography"),
                row.textOrNull("avatar"),
                row.textOrNull("url"),
                JsonRow.list(row.text("links"), JsonRow::reference),
                JsonRow.extra(row.text("extra")));
    }

    private static OffsetDateTime moment(Row row, String name) throws SQLException {
        return OffsetDateTime.ofInstant(
                row.time(name + "_at"), ZoneOffset.ofTotalSeconds(row.number(name + "_offset")));
    }
}
