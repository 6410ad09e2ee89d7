package org.caravanserai.web.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Recording;
import org.caravanserai.domain.events.programme.SessionAddresses;
import org.caravanserai.domain.events.programme.SessionIdentity;
import org.caravanserai.domain.events.programme.SessionTexts;
import org.caravanserai.domain.events.programme.UnknownFields;
import org.junit.jupiter.api.Test;

class ProgrammeGridTest {

    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    @Test
    void beginsAtTheFullHourOfTheEventsZone() {
        ProgrammeGrid grid = grid(session("A", "2027-05-10T09:20+05:45", 30));

        assertThat(grid.begins()).isEqualTo(Instant.parse("2027-05-10T03:15:00Z"));
        assertThat(grid.hours())
                .extracting(hour -> hour.time().toLocalTime().toString())
                .containsExactly("09:00");
        assertThat(grid.slots()).extracting(ProgrammeGrid.Slot::row).containsExactly(6);
        assertThat(grid.slots()).extracting(ProgrammeGrid.Slot::span).containsExactly(6);
    }

    @Test
    void roomsStandInTheirOrderAndOnlyThoseThatAreUsed() {
        ProgrammeGrid grid =
                grid(session("C", "2027-05-10T09:00+05:45", 30), session("A", "2027-05-10T10:00+05:45", 30));

        assertThat(grid.rooms()).extracting(ProgrammeGrid.Room::name).containsExactly("A", "C");
        assertThat(grid.slots()).extracting(ProgrammeGrid.Slot::column).containsExactly(3, 2);
    }

    @Test
    void sessionsThatOverlapInOneRoomStandSideBySide() {
        ProgrammeGrid grid = grid(
                session("A", "2027-05-10T09:00+05:45", 60),
                session("A", "2027-05-10T09:30+05:45", 60),
                session("A", "2027-05-10T10:00+05:45", 30));

        assertThat(grid.lanes()).isEqualTo(2);
        assertThat(grid.rooms()).containsExactly(new ProgrammeGrid.Room("A", 2, 2));
        assertThat(grid.slots()).extracting(ProgrammeGrid.Slot::column).containsExactly(2, 3, 2);
    }

    @Test
    void aSessionWithoutLengthHasAPlace() {
        assertThat(grid(session("A", "2027-05-10T09:00+05:45", 0)).slots())
                .extracting(ProgrammeGrid.Slot::span)
                .containsExactly(1);
    }

    @Test
    void anEmptyDayIsAnEmptyGrid() {
        assertThat(grid().slots()).isEmpty();
        assertThat(grid().rooms()).isEmpty();
    }

    private static ProgrammeGrid grid(ProgrammeSession... sessions) {
        return ProgrammeGrid.of(List.of(sessions), List.of("A", "B", "C"), KATHMANDU);
    }

    static ProgrammeSession session(String room, String start, int minutes) {
        return new ProgrammeSession(
                new SessionIdentity(UUID.randomUUID(), null, null, null),
                1,
                room,
                OffsetDateTime.parse(start),
                Duration.ofMinutes(minutes),
                new SessionTexts("Title", null, null, null),
                null,
                null,
                null,
                Recording.UNSAID,
                SessionAddresses.NONE,
                List.of(),
                List.of(),
                List.of(),
                UnknownFields.NONE);
    }
}
