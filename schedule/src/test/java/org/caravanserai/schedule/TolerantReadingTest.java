package org.caravanserai.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.schedule.ScheduleSource.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TolerantReadingTest {

    @Test
    void whatXmlCannotBeReadIsNotedWithItsLineAndTheRestIsTaken() throws IOException {
        Reading reading = fixture("broken.xml");
        List<ProgrammeSession> sessions = reading.programme().sessions();

        assertThat(sessions)
                .extracting(session -> session.texts().title())
                .containsExactly("Without an offset", "By the clock only", "Same guid again");
        assertThat(notes(reading))
                .contains(
                        "line 10, column 38 MISSING",
                        "line 12, column 35 UNREADABLE",
                        "line 12, column 35 LEGACY_GUID",
                        "line 23, column 19 UNREADABLE",
                        "line 27, column 15 UNREADABLE",
                        "line 27, column 15 SESSION_LEFT_OUT",
                        "line 29, column 58 REPEATED_GUID",
                        "line 32, column 16 CONTRADICTION",
                        "line 34, column 15 CONTRADICTION");
    }

    @Test
    void timesWithoutAnOffsetAreThoseOfTheConference() throws IOException {
        ProgrammeSession first = fixture("broken.xml").programme().sessions().get(0);
        ProgrammeSession second = fixture("broken.xml").programme().sessions().get(1);

        assertThat(first.start()).isEqualTo(OffsetDateTime.parse("2027-06-01T10:00+05:00"));
        assertThat(first.duration()).isEqualTo(Duration.ofMinutes(45));
        assertThat(second.start()).isEqualTo(OffsetDateTime.parse("2027-06-01T09:30+05:00"));
        assertThat(second.duration()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void whatIsUnknownOrUnreadableIsKeptAside() throws IOException {
        EventProgramme programme = fixture("broken.xml").programme();

        assertThat(programme.sessions().get(0).extra().values())
                .containsEntry("original_id", "\"x1\"")
                .containsEntry("original_guid", "\"short\"")
                .containsEntry("<mood>", "\"<mood kind=\\\"good\\\">sunny</mood>\"");
        assertThat(programme.sessions().get(0).texts().description()).isEqualTo("Some <b>bold</b> words");
        assertThat(programme.conference().extra().values())
                .containsEntry("city", "\"Almaty\"")
                .containsEntry("venue", "\"Old House\"");
    }

    @Test
    void shortGuidsBecomeTheSameUuidEachTime() throws IOException {
        UUID once = fixture("broken.xml").programme().sessions().get(0).guid();
        UUID again = fixture("broken.xml").programme().sessions().get(0).guid();

        assertThat(once).isEqualTo(again);
        assertThat(once.version()).isEqualTo(5);
    }

    @Test
    void whatJsonCannotBeReadIsNotedWithItsPointerAndTheRestIsTaken() throws IOException {
        Reading reading = fixture("broken.json");
        ProgrammeSession session = reading.programme().sessions().get(0);
        String at = "/schedule/conference/days/0/rooms/R~11/0";

        assertThat(reading.programme().sessions()).hasSize(1);
        assertThat(session.start()).isEqualTo(OffsetDateTime.parse("2027-06-01T10:00+05:00"));
        assertThat(session.duration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(session.persons()).extracting(person -> person.id()).containsExactly(3L);
        assertThat(session.extra().values())
                .containsEntry("mood", "{\"kind\":\"good\"}")
                .containsEntry("original_id", "{\"a\":1}")
                .containsEntry("original_duration", "\"01:00\"");
        assertThat(notes(reading))
                .containsExactlyInAnyOrder(
                        at + "/id UNREADABLE",
                        at + "/guid LEGACY_GUID",
                        at + "/duration CONTRADICTION",
                        at + "/persons/0 PART_LEFT_OUT",
                        "/schedule/conference/days/0/rooms/R~11/1 PART_LEFT_OUT",
                        "/schedule/conference/days/1 PART_LEFT_OUT",
                        "/schedule/conference/rooms UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<schedule><conference></schedule>",
                "<!DOCTYPE schedule [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><schedule><conference><title>&a;</title>"
                        + "</conference></schedule>",
                "<programme/>",
                "<schedule/>",
                "{\"schedule\": {\"conference\": {\"days\": [}}}",
                "{\"schedule\": {\"conference\": {\"title\": \"cut",
                "{\"schedule\": {}}",
                "[1, 2]",
                "BEGIN:VCALENDAR",
                "   "
            })
    void whatIsNoScheduleIsRefusedNamingALineOrPath(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableSchedule.class, refused -> assertThat(refused.place())
                        .matches("line \\d+(, column \\d+)?|/.*"));
    }

    @Test
    void entitiesNeverReachAFileOrGrow() {
        String bomb = "<!DOCTYPE s [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b"
                + " '&a;&a;&a;'>]><schedule><version>&b;</version></schedule>";

        assertThatThrownBy(() -> read(bomb.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSchedule.class)
                .hasMessageContaining("DOCUMENT_TYPE");
    }

    @Test
    void tooLargeAFileIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> read(new byte[ScheduleSource.MOST_BYTES + 1])).isInstanceOf(UnreadableSchedule.class);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(
                        () -> read(("<schedule><conference>" + "<a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSchedule.class);
        assertThatThrownBy(() ->
                        read(("{\"schedule\":{\"conference\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSchedule.class);
    }

    @Test
    void numbersThatNoDecimalNumberCanBeAreRefused() {
        for (String number : List.of("1e2147483648", "9".repeat(1_101))) {
            assertUnreadable("{\"schedule\":{\"conference\":{\"daysCount\":" + number + "}}}", "NUMBER_TOO_LARGE");
            assertUnreadable("{\"schedule\":{\"x\":[{\"y\":" + number + "}]}}", "NUMBER_TOO_LARGE");
            assertUnreadable(instruction("{\"conference\":{\"daysCount\":" + number + "}}"), "NUMBER_TOO_LARGE");
        }
    }

    @Test
    void ourOwnInstructionIsNotNestedWithoutEndEither() {
        assertUnreadable(instruction("[".repeat(2_000) + "]".repeat(2_000)), "TOO_DEEP");
    }

    private static String instruction(String json) {
        return "<schedule><?caravanserai " + json + "?><conference/></schedule>";
    }

    private static void assertUnreadable(String schedule, String why) {
        assertThatThrownBy(() -> read(schedule.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSchedule.class)
                .hasMessageContaining(why);
    }

    @Test
    void charactersTheDatabaseCannotHoldAreDropped() {
        Reading reading = read(
                "{\"schedule\":{\"version\":\"1\\u0000\\ud800\",\"conference\":{\"acronym\":\"abcd\",\"title\":\"T\",\"days\":[]}}}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(reading.programme().version()).isEqualTo("1");
    }

    @Test
    void aByteOrderMarkDoesNotHurt() throws IOException {
        byte[] json = bytes("broken.json");
        byte[] marked = new byte[json.length + 3];
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(json, 0, marked, 3, json.length);

        assertThat(read(marked)).isEqualTo(read(json));
    }

    private static List<String> notes(Reading reading) {
        return reading.notes().stream()
                .map(note -> note.place().replaceAll(" \\(.*", "") + " " + note.reason())
                .toList();
    }

    private static Reading read(byte[] content) {
        return new ScheduleSource(content, ZoneId.of("UTC")).read();
    }

    private static Reading fixture(String name) throws IOException {
        return read(bytes(name));
    }

    static byte[] bytes(String name) throws IOException {
        try (var in = TolerantReadingTest.class.getResourceAsStream(name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
