package org.caravanserai.centers.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

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
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261123T183000\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertNotFound(() -> world.of(ReadTimetable.class).execute(FeedKind.LEARNER, world.teacher.id(), key, "en"));
        assertNotFound(() -> world.of(ReadTimetable.class).execute(FeedKind.TEACHER, world.teacher.id(), "", "en"));
        world.as(world.account("learner"));
        assertThat(world.of(ShowFeeds.class).execute(null).teacher()).isNull();
    }
}
