package org.caravanserai.centers.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.junit.jupiter.api.Test;

class TimetableUseCasesTest {

    private final TeachingWorld world = new TeachingWorld();

    @Test
    void aCalendarIsOpenedByItsKeyAlone() {
        var made = world.planned(1, 2, false);
        world.wiring.answer(ClassDirectory.class, "ofTeacher", asked -> world.teaching.sessions(made.id()).stream()
                .map(world::row)
                .toList());
        world.as(world.teacher);
        var address = world.of(ShowFeeds.class).execute(world.slug).teacher();
        assertThat(address).isNotNull();
        var key = address.substring(address.indexOf("key=") + 4);
        var calendar = world.of(ReadTimetable.class).execute(FeedKind.TEACHER, world.teacher.id(), key, "en");
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261123T183000\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertNotFound(() -> world.of(ReadTimetable.class).execute(FeedKind.LEARNER, world.teacher.id(), key, "en"));
        assertNotFound(() -> world.of(ReadTimetable.class).execute(FeedKind.TEACHER, world.teacher.id(), "", "en"));
        world.as(world.account("learner"));
        assertThat(world.of(ShowFeeds.class).execute(null).teacher()).isNull();
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
        var shown = world.of(ShowTeachingWeek.class).execute("2026-12-02");
        assertThat(shown.week().first()).isEqualTo("2026-11-30");
        assertThat(shown.sessions()).singleElement().satisfies(session -> assertThat(session.startsAt())
                .isEqualTo("2026-11-30T11:30:00Z"));
        assertInvalid("week: not-a-date", () -> world.of(ShowTeachingWeek.class).execute("soon"));
        assertThat(world.of(ShowCenterWeek.class)
                        .execute(world.slug, " ", "2026-12-07")
                        .shown()
                        .sessions())
                .hasSize(1);
        assertNotFound(() -> world.of(ShowCenterWeek.class).execute(world.slug, "No such room", null));
        world.as(world.account("learner"));
        assertThat(world.of(ShowLearningWeek.class).execute("2026-11-23").sessions())
                .hasSize(1);
        assertNotFound(() -> world.of(ShowCenterWeek.class).execute(world.slug, null, null));
    }
}
