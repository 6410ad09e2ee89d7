package org.caravanserai.persistence.events.programme;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.Programme;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Recording;
import org.caravanserai.domain.events.programme.SessionAddresses;
import org.caravanserai.domain.events.programme.SessionIdentity;
import org.caravanserai.domain.events.programme.SessionTexts;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Reads the programme of one event by six queries. */
final class ProgrammeRows {

    private static final String SPEAKERS = """
        select ss.session_guid, s.guid, s.id, s.code, s.name, s.public_name, s.biography, s.avatar, s.url,
               s.links, s.extra, s.number
        from session_speaker ss join programme_speaker s on s.event_id = ss.event_id and s.number = ss.speaker
        where ss.event_id = ? order by ss.session_guid, ss.position
        """;
    private static final String SESSIONS = """
        select guid, id, code, slug, day_index, room, starts_at, starts_offset, seconds, title, subtitle, summary,
               description, track, type, language, recording_license, do_not_record, do_not_stream, recording_url,
               recording_link, url, logo, feedback_url, origin_url, video_download_url, links, attachments, extra
        from programme_session where event_id = ? order by position
        """;

    private final Sql sql;
    private final UUID event;

    ProgrammeRows(Sql sql, UUID event) {
        this.sql = sql;
        this.event = event;
    }

    Optional<KeptProgramme> read() {
        return sql.first("""
            select version, generator, url, base_url, extra, acronym, title, description, starts, ends,
                   days_count, timeslot_seconds, time_zone, logo, homepage, colors, keywords, tracks,
                   conference_extra, revision, changed_at
            from event_programme where event_id = ?
            """, row -> new KeptProgramme(programme(row), row.number(20), row.time(21)), event);
    }

    private Programme programme(Row row) throws SQLException {
        String generator = row.text(2);
        return new Programme(
                row.string(1),
                generator == null ? null : JsonRow.generator(generator),
                row.text(3),
                row.text(4),
                conference(row),
                rooms(),
                days(),
                sessions(),
                JsonRow.extra(row.string(5)));
    }

    private static ConferenceData conference(Row row) throws SQLException {
        return new ConferenceData(
                row.string(6),
                row.string(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.numberOrNull(11),
                row.get(12) == null ? null : Duration.ofSeconds(row.count(12)),
                row.text(13),
                row.text(14),
                row.text(15),
                JsonRow.texts(row.string(16)),
                JsonRow.strings(row.string(17)),
                JsonRow.list(row.string(18), JsonRow::track),
                JsonRow.extra(row.string(19)));
    }

    private List<ProgrammeRoom> rooms() {
        return sql.list(
                "select name, guid, slug, type, capacity, description, url, extra from programme_room"
                        + " where event_id = ? order by position",
                row -> new ProgrammeRoom(
                        row.string(1),
                        row.idOrNull(2),
                        row.text(3),
                        row.text(4),
                        (BigDecimal) row.get(5),
                        JsonRow.texts(row.string(6)),
                        row.text(7),
                        JsonRow.extra(row.string(8))),
                event);
    }

    private List<ProgrammeDay> days() {
        return sql.list(
                "select day_index, date, starts_at, starts_offset, ends_at, ends_offset, rooms, extra"
                        + " from programme_day where event_id = ? order by position",
                row -> new ProgrammeDay(
                        row.number(1),
                        LocalDate.parse(row.string(2)),
                        moment(row, 3),
                        moment(row, 5),
                        JsonRow.strings(row.string(7)),
                        JsonRow.extra(row.string(8))),
                event);
    }

    private List<ProgrammeSession> sessions() {
        Map<UUID, List<ProgrammePerson>> persons = persons();
        return sql.list(SESSIONS, row -> session(row, persons.getOrDefault(row.id(1), List.of())), event);
    }

    private static ProgrammeSession session(Row row, List<ProgrammePerson> persons) throws SQLException {
        return new ProgrammeSession(
                new SessionIdentity(row.id(1), number(row, 2), row.text(3), row.text(4)),
                row.number(5),
                row.string(6),
                moment(row, 7),
                Duration.ofSeconds(row.count(9)),
                new SessionTexts(row.string(10), row.text(11), row.text(12), row.text(13)),
                row.text(14),
                row.text(15),
                row.text(16),
                new Recording(row.text(17), (Boolean) row.get(18), (Boolean) row.get(19), row.text(20), row.text(21)),
                new SessionAddresses(row.text(22), row.text(23), row.text(24), row.text(25), row.text(26)),
                JsonRow.list(row.string(27), JsonRow::reference),
                JsonRow.list(row.string(28), JsonRow::reference),
                persons,
                JsonRow.extra(row.string(29)));
    }

    private Map<UUID, List<ProgrammePerson>> persons() {
        Map<UUID, List<ProgrammePerson>> persons = new HashMap<>();
        Map<Integer, ProgrammePerson> known = new HashMap<>();
        sql.list(
                SPEAKERS,
                row -> {
                    ProgrammePerson person = known.get(row.number(12));
                    if (person == null) {
                        person = person(row);
                        known.put(row.number(12), person);
                    }
                    return persons.computeIfAbsent(row.id(1), guid -> new ArrayList<>())
                            .add(person);
                },
                event);
        return persons;
    }

    private static ProgrammePerson person(Row row) throws SQLException {
        return new ProgrammePerson(
                row.idOrNull(2),
                number(row, 3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                JsonRow.list(row.string(10), JsonRow::reference),
                JsonRow.extra(row.string(11)));
    }

    private static @Nullable Long number(Row row, int column) throws SQLException {
        return row.get(column) == null ? null : Long.valueOf(row.count(column));
    }

    private static OffsetDateTime moment(Row row, int column) throws SQLException {
        return OffsetDateTime.ofInstant(row.time(column), ZoneOffset.ofTotalSeconds(row.number(column + 1)));
    }
}
