package org.caravanserai.centers.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableUseCasesTest {

    private final TeachingWorld world = new TeachingWorld();

    @Test
    void aCalendarIsOpenedByItsKeyAlone() {
        var made = world.planned(1, 2, false);
        world.wiring.answer(ClassDirectory.class, "ofTeacher", asked -> world.teaching.sessions(made.id()).stream()
                .map(world::row)
                .toList());
        world.wiring.answer(ClassDirectory.class, "calledOffOfTeacher", asked -> List.of());
        world.as(world.teacher);
        var address = world.of(ShowFeeds.class).execute(world.slug).teacher();
        assertThat(address).isNotNull();
        var key = address.substring(address.indexOf("key=") + 4);
        var calendar = world.of(ReadTimetable.class).execute(FeedKind.TEACHER, world.teacher.id(), null, key, "en");
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261123T183000\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertNotFound(
                () -> world.of(ReadTimetable.class).execute(FeedKind.LEARNER, world.teacher.id(), null, key, "en"));
        assertNotFound(
                () -> world.of(ReadTimetable.class).execute(FeedKind.TEACHER, world.teacher.id(), null, "", "en"));
        world.as(world.account("learner"));
        assertThat(world.of(ShowFeeds.class).execute(null).teacher()).isNull();
    }

    @Test
    void anAddressEndsWithTheRoleThePasswordAndTheAccount() {
        world.wiring.answer(ClassDirectory.class, "ofTeacher", asked -> List.of());
        world.wiring.answer(ClassDirectory.class, "ofLearner", asked -> List.of());
        world.wiring.answer(ClassDirectory.class, "inRoom", asked -> List.of());
        for (var calledOff : List.of("calledOffOfTeacher", "calledOffOfLearner", "calledOffInRoom")) {
            world.wiring.answer(ClassDirectory.class, calledOff, asked -> List.of());
        }
        var room = new Room(world.center.id(), "Room 1", 20);
        world.teaching.add(room);
        world.commit();
        world.as(world.teacher);
        var feeds = world.of(ShowFeeds.class).execute(world.slug);
        var ofRoom = feeds.rooms().stream()
                .filter(each -> each.room().equals("Room 1"))
                .findFirst()
                .orElseThrow()
                .address();
        assertThat(ofRoom).contains("?of=" + world.teacher.id());
        read(FeedKind.TEACHER, world.teacher.id(), feeds.teacher());
        read(FeedKind.ROOM, room.id(), ofRoom);

        world.memory.memberships.remove(world.host.id(), world.teacher.id(), OrganizationRole.TEACHER);
        world.commit();
        assertNotFound(() -> read(FeedKind.TEACHER, world.teacher.id(), feeds.teacher()));
        assertNotFound(() -> read(FeedKind.ROOM, room.id(), ofRoom));
        read(FeedKind.LEARNER, world.teacher.id(), feeds.learner());

        world.teacher.renewCalendars(world.clock.instant());
        world.commit();
        assertNotFound(() -> read(FeedKind.LEARNER, world.teacher.id(), feeds.learner()));
        var other = world.of(ShowFeeds.class).execute(null).learner();
        read(FeedKind.LEARNER, world.teacher.id(), other);

        world.teacher.changePassword("another", world.clock.instant());
        world.commit();
        assertNotFound(() -> read(FeedKind.LEARNER, world.teacher.id(), other));
        var renewed = world.of(ShowFeeds.class).execute(null).learner();
        read(FeedKind.LEARNER, world.teacher.id(), renewed);
        world.teacher.disable(world.clock.instant());
        world.commit();
        assertNotFound(() -> read(FeedKind.LEARNER, world.teacher.id(), renewed));
    }

    @Test
    void whatWasMovedHasAHigherSequenceAndWhatWasCalledOffSaysSo() {
        var made = world.planned(1, 2, false);
        var moved = new long[] {3};
        var sessions =
                world.teaching.sessions(made.id()).stream().map(world::row).toList();
        world.wiring.answer(
                ClassDirectory.class,
                "ofLearner",
                asked -> List.of(version(sessions.get(0), moved[0], SessionState.PLANNED)));
        world.wiring.answer(
                ClassDirectory.class,
                "calledOffOfLearner",
                asked -> List.of(version(sessions.get(1), 2, SessionState.CANCELLED)));
        world.as(world.teacher);
        var address = world.of(ShowFeeds.class).execute(null).learner();
        assertThat(address).isNotNull();
        var key = address.substring(address.indexOf("key=") + 4);
        var calendar = world.of(ReadTimetable.class).execute(FeedKind.LEARNER, world.teacher.id(), null, key, "en");
        assertThat(calendar)
                .contains("UID:" + sessions.get(0).id(), "SEQUENCE:3\r\nSTATUS:CONFIRMED\r\n")
                .contains("UID:" + sessions.get(1).id(), "SEQUENCE:2\r\nSTATUS:CANCELLED\r\n");
        moved[0]++;
        assertThat(world.of(ReadTimetable.class).execute(FeedKind.LEARNER, world.teacher.id(), null, key, "en"))
                .contains("SEQUENCE:4\r\nSTATUS:CONFIRMED\r\n");
    }

    private static SessionRow version(SessionRow row, long version, SessionState state) {
        return new SessionRow(
                row.id(),
                row.classId(),
                row.code(),
                row.centerId(),
                row.center(),
                row.centerName(),
                row.courseTitle(),
                row.className(),
                row.number(),
                row.startsAt(),
                row.endsAt(),
                row.zone(),
                row.roomId(),
                row.room(),
                row.teacher(),
                row.teacherName(),
                state,
                row.topic(),
                row.reason(),
                row.movedFrom(),
                row.makeup(),
                version,
                row.learners(),
                row.marked());
    }

    private void read(FeedKind kind, UUID id, @Nullable String address) {
        assertThat(address).isNotNull();
        world.of(ReadTimetable.class)
                .execute(kind, id, world.teacher.id(), address.substring(address.indexOf("key=") + 4), "en");
    }

    @Test
    void aWeekShowsWhatBeginsInItOnTheCalendarOfTheCenter() {
        var made = world.planned(1, 2, false);
        for (var read : List.of("ofTeacher", "ofLearner", "ofCenter", "inRoom")) {
            world.wiring.answer(ClassDirectory.class, read, asked -> world.teaching.sessions(made.id()).stream()
                    .map(world::row)
                    .toList());
        }
        world.as(world.teacher);
        var shown = world.of(ShowTeachingWeek.class).execute(LocalDate.parse("2026-12-02"));
        assertThat(shown.week().first()).isEqualTo("2026-11-30");
        assertThat(shown.sessions()).singleElement().satisfies(session -> assertThat(session.startsAt())
                .isEqualTo("2026-11-30T11:30:00Z"));
        assertThat(world.of(ShowCenterWeek.class)
                        .execute(world.slug, " ", LocalDate.parse("2026-12-07"))
                        .shown()
                        .sessions())
                .hasSize(1);
        assertNotFound(() -> world.of(ShowCenterWeek.class).execute(world.slug, "No such room", null));
        world.as(world.account("learner"));
        assertThat(world.of(ShowLearningWeek.class)
                        .execute(LocalDate.parse("2026-11-23"))
                        .sessions())
                .hasSize(1);
        assertNotFound(() -> world.of(ShowCenterWeek.class).execute(world.slug, null, null));
    }
}
