package org.caravanserai.persistence.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.Generator;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.events.programme.ProgrammeLink;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Recording;
import org.caravanserai.domain.events.programme.SessionAddresses;
import org.caravanserai.domain.events.programme.SessionIdentity;
import org.caravanserai.domain.events.programme.SessionTexts;
import org.caravanserai.domain.events.programme.Track;
import org.caravanserai.domain.events.programme.UnknownFields;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.events.EventRows;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlProgrammesIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final UnknownFields EXTRA =
            UnknownFields.of(Map.of("mood", "{\"b\": 1, \"a\":[1.0, null]}", "<x>", "\"<x>\\u4e2d</x>\""));
    private static final ProgrammeLink LINK = new ProgrammeLink("not an address", "中文", null, "forum", EXTRA);
    private static final ProgrammePerson SPEAKER = new ProgrammePerson(
            UUID.randomUUID(), 7L, "AB", "Нурлан", null, "line\r\nline", "/a.png", null, List.of(LINK), EXTRA);

    private SqlProgrammes programmes;
    private Sql sql;

    @BeforeEach
    void wire() {
        sql = wired(new Sql());
        programmes = new SqlProgrammes(sql);
    }

    @Test
    void aProgrammeComesBackWhole() {
        UUID event = event();
        EventProgramme programme =
                programme(session("2027-05-10T09:00+08:00", SPEAKER), session("2027-05-10T09:00-05:00"));

        inTransaction(() -> programmes.replace(event, programme, NOW));

        assertThat(inTransaction(() -> programmes.of(event))).contains(new KeptProgramme(programme, 1, NOW));
    }

    @Test
    void eachReplacementIsALaterRevisionAndLeavesNothingOfTheOldOne() {
        UUID event = event();
        EventProgramme small = programme();

        inTransaction(() -> programmes.replace(event, programme(session("2027-05-10T09:00+08:00", SPEAKER)), NOW));
        inTransaction(() -> programmes.replace(event, small, NOW.plusSeconds(1)));

        assertThat(inTransaction(() -> programmes.of(event))).contains(new KeptProgramme(small, 2, NOW.plusSeconds(1)));
        assertThat(inTransaction(() -> sql.count("select count(*) from programme_speaker where event_id = ?", event)))
                .isZero();
    }

    @Test
    void keynotesAndCountriesAreKeptBesideTheProgrammeAndSurviveTheNextOne() {
        UUID event = event();
        var named = person("Somebody \"quoted\"");
        var opening = session("2027-05-10T09:00+08:00", SPEAKER, named);
        var closing = session("2027-05-10T10:00+08:00");
        var said = new Keynotes(
                Set.of(opening.guid()), Map.of(SPEAKER.key(), CountryCode.of("KZ"), named.key(), CountryCode.of("CN")));

        inTransaction(() -> programmes.replace(event, programme(opening, closing), NOW));
        inTransaction(() -> programmes.mark(event, said));
        assertThat(inTransaction(() -> programmes.of(event)).orElseThrow().keynotes())
                .isEqualTo(said);
        assertThat(inTransaction(() -> sql.list(
                        "select speaker_country from events_keynote_facts where session = ?",
                        row -> row.text("speaker_country"),
                        opening.guid())))
                .as("a draft is not public")
                .isEmpty();

        inTransaction(() -> programmes.replace(event, programme(closing, opening), NOW.plusSeconds(1)));
        assertThat(inTransaction(() -> programmes.of(event)).orElseThrow().keynotes())
                .isEqualTo(said);

        inTransaction(() -> programmes.mark(event, said.without(opening.guid())));
        assertThat(inTransaction(() -> programmes.of(event)).orElseThrow().keynotes())
                .isEqualTo(new Keynotes(Set.of(), said.countries()));
    }

    @Test
    void whoeverIsForgottenComesFromNowhere() {
        UUID event = event();
        var address = "speaker-" + Ids.next() + "@example.org";
        var speaker = new ProgrammePerson(
                UUID.randomUUID(),
                null,
                null,
                "Known",
                null,
                "Write to " + address,
                null,
                null,
                List.of(),
                UnknownFields.NONE);
        var opening = session("2027-05-10T09:00+08:00", speaker);
        inTransaction(() -> programmes.replace(event, programme(opening), NOW));
        inTransaction(() -> programmes.mark(
                event, new Keynotes(Set.of(opening.guid()), Map.of(speaker.key(), CountryCode.of("KZ")))));
        inTransaction(() -> programmes.forgetPeopleWith(EmailAddress.of(address), NOW));
        assertThat(inTransaction(() -> programmes.of(event)).orElseThrow().keynotes())
                .isEqualTo(new Keynotes(Set.of(opening.guid()), Map.of()));
    }

    private static ProgrammePerson person(String name) {
        return new ProgrammePerson(null, null, null, name, null, null, null, null, List.of(), UnknownFields.NONE);
    }

    @Test
    void anEventWithoutAProgrammeHasNone() {
        assertThat(inTransaction(() -> programmes.of(Ids.next()))).isEmpty();
    }

    @Test
    void aDraftIsTakenOnceAndOnlyTheOneThatIsNamed() {
        UUID event = event();
        var drafts = new SqlProgrammeDrafts(sql);
        var first = new ProgrammeDraft(Ids.next(), new byte[] {1, 0, -1}, NOW);
        var second = new ProgrammeDraft(Ids.next(), new byte[] {2}, NOW.plusSeconds(1));

        inTransaction(() -> drafts.keep(event, first, Set.of()));
        assertThat(inTransaction(() -> drafts.of(event)).orElseThrow().source()).containsExactly(1, 0, -1);
        inTransaction(() -> drafts.keep(event, second, Set.of()));

        assertThat(inTransaction(() -> drafts.take(event, first.id()))).isEmpty();
        assertThat(inTransaction(() -> drafts.take(event, second.id()).map(ProgrammeDraft::uploadedAt)))
                .contains(second.uploadedAt());
        assertThat(inTransaction(() -> drafts.take(event, second.id()))).isEmpty();
        assertThat(inTransaction(() -> drafts.of(event))).isEmpty();
    }

    private UUID event() {
        return inTransaction(() -> EventRows.event(entities, sql));
    }

    private static EventProgramme programme(ProgrammeSession... sessions) {
        return new EventProgramme(
                "1.0",
                new Generator("pretalx", "3", null, null, EXTRA),
                null,
                "https://forum.example/",
                new ConferenceData(
                        "forum",
                        "论坛",
                        null,
                        "2027-05-10",
                        null,
                        1,
                        Duration.ofMinutes(5),
                        "Asia/Shanghai",
                        null,
                        null,
                        new TreeMap<>(Map.of("primary", "#ffffff")),
                        List.of("roads", "schools"),
                        List.of(new Track("Policy", "policy", null, EXTRA)),
                        EXTRA),
                List.of(
                        new ProgrammeRoom(
                                "大厅",
                                UUID.randomUUID(),
                                null,
                                "stage",
                                new BigDecimal("120.0"),
                                new TreeMap<>(Map.of("en", "Hall")),
                                null,
                                EXTRA),
                        ProgrammeRoom.named("Empty", null)),
                List.of(new ProgrammeDay(
                        1,
                        LocalDate.of(2027, 5, 10),
                        OffsetDateTime.parse("2027-05-10T08:00+08:00"),
                        OffsetDateTime.parse("2027-05-11T02:00+08:00"),
                        List.of("大厅"),
                        EXTRA)),
                List.of(sessions),
                EXTRA);
    }

    private static ProgrammeSession session(String start, ProgrammePerson... persons) {
        return new ProgrammeSession(
                new SessionIdentity(UUID.randomUUID(), 3L, null, "slug"),
                1,
                "大厅",
                OffsetDateTime.parse(start),
                Duration.ofMinutes(45),
                new SessionTexts("Opening", null, "a\tb", null),
                "Policy",
                null,
                "zh",
                new Recording("CC-BY", true, null, null, null),
                SessionAddresses.NONE,
                List.of(LINK),
                List.of(),
                List.of(persons),
                EXTRA);
    }
}
