package org.caravanserai.domain.events.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DoubleBookingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final EventProgramme EMPTY = empty(false);
    private static final ProgrammePerson WEI = ProgrammePerson.named("Wei");

    @Test
    void whatFollowsOrIsElsewhereOrHasNoLengthDoesNotClash() {
        var programme = with(EMPTY, at("09:00", 45, "Hall", WEI));
        programme = with(programme, at("09:45", 45, "Hall", WEI));
        programme = with(programme, at("09:00", 45, "Garden"));
        programme = with(programme, at("09:10", 0, "Hall", WEI));
        assertThat(DoubleBooking.in(programme)).isEmpty();
        assertThat(DoubleBooking.bookings(programme)).hasSize(5).noneMatch(Booking::tolerated);
    }

    @Test
    void aMinuteIsEnoughAndASessionMayHoldAnother() {
        var before = with(EMPTY, at("09:00", 45, "Hall"));
        for (var other : List.of(at("09:44", 10, "Hall"), at("08:00", 180, "Hall"), at("09:10", 5, "Hall"))) {
            assertRefused("room-taken", () -> DoubleBooking.refuse(before, with(before, other), ZONE));
        }
    }

    @Test
    void whoIsNamedTwiceInASessionOrIsACoAuthorOnlyMayBeNamed() {
        var before = with(EMPTY, at("09:00", 45, "Hall", WEI, WEI));
        assertThat(DoubleBooking.in(before)).isEmpty();
        assertRefused(
                "speaker-elsewhere",
                () -> DoubleBooking.refuse(before, with(before, at("09:30", 45, "Garden", WEI)), ZONE));
        assertThatCode(() -> DoubleBooking.refuse(
                        before, with(before, at("09:30", 45, "Garden", WEI.coAuthorOnly(true))), ZONE))
                .doesNotThrowAnyException();
    }

    @Test
    void whoIsNotKnownYetMayBeNamedInSeveralPlaces() {
        for (var nobody : List.of("TBA", "N. N.", "待定")) {
            var before = with(EMPTY, at("09:00", 45, "Hall", ProgrammePerson.named(nobody)));
            var after = with(before, at("09:00", 45, "Garden", ProgrammePerson.named(nobody)));
            assertThat(DoubleBooking.in(after)).as(nobody).isEmpty();
        }
    }

    @Test
    void clashesThatWereThereStayAndAreTolerated() {
        var first = at("09:00", 45, "Hall");
        var before = with(with(EMPTY, first), at("09:30", 45, "Hall"));
        assertThat(DoubleBooking.in(before)).hasSize(1);
        assertThat(DoubleBooking.bookings(before)).hasSize(2).allMatch(Booking::tolerated);
        assertThatCode(() -> DoubleBooking.refuse(before, with(before, at("10:15", 30, "Hall")), ZONE))
                .doesNotThrowAnyException();
        assertRefused(
                "room-taken",
                () -> DoubleBooking.refuse(
                        before, with(before, first.moved(first.start().plusMinutes(5), "Hall")), ZONE));
    }

    @Test
    void aSharedRoomHoldsSeveralUntilItIsSharedNoMore() {
        var posters = with(with(empty(true), at("09:00", 45, "Hall")), at("09:30", 45, "Hall"));
        assertThat(DoubleBooking.in(posters)).isEmpty();
        var alone = new ProgrammeEditor(posters, ZONE).changeRoom("Hall", ProgrammeRoom.named("Hall", null));
        assertRefused("room-taken", () -> DoubleBooking.refuse(posters, alone, ZONE));
    }

    private static EventProgramme empty(boolean shared) {
        var begun = ProgrammeEditor.begun("forum", "Forum", ZONE);
        var hall = ProgrammeRoom.named("Hall", null).with("Hall", null, shared);
        return new ProgrammeEditor(new ProgrammeEditor(begun, ZONE).addRoom(hall), ZONE)
                .addRoom(ProgrammeRoom.named("Garden", null));
    }

    private static EventProgramme with(EventProgramme programme, ProgrammeSession session) {
        return new ProgrammeEditor(programme, ZONE).place(session);
    }

    private static ProgrammeSession at(String time, int minutes, String room, ProgrammePerson... persons) {
        return new ProgrammeSession(
                new SessionIdentity(UUID.randomUUID(), null, null, null),
                0,
                room,
                OffsetDateTime.parse("2027-05-10T" + time + ":00+08:00"),
                Duration.ofMinutes(minutes),
                new SessionTexts("At " + time, null, null, null),
                null,
                null,
                null,
                Recording.UNSAID,
                SessionAddresses.NONE,
                List.of(),
                List.of(),
                List.of(persons),
                UnknownFields.NONE);
    }
}
