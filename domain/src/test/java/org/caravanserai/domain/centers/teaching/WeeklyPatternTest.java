package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeeklyPatternTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static WeeklyPattern.Slot slot(DayOfWeek day, String time) {
        return new WeeklyPattern.Slot(day, LocalTime.parse(time), 90);
    }

    @Test
    void sessionsKeepTheirLocalTimeWhenTheClocksChange() {
        var pattern = new WeeklyPattern(
                List.of(slot(DayOfWeek.MONDAY, "18:30"), slot(DayOfWeek.THURSDAY, "18:30")),
                LocalDate.of(2027, 3, 22),
                LocalDate.of(2027, 4, 4));
        var plan = pattern.plan(PARIS, Set.of(DayOfWeek.SUNDAY), Set.of(LocalDate.of(2027, 3, 25)));
        assertThat(plan.sessions())
                .extracting(session -> session.startsAt().toString())
                .containsExactly("2027-03-22T17:30:00Z", "2027-03-29T16:30:00Z", "2027-04-01T16:30:00Z");
        assertThat(plan.leftOut()).containsExactly(new WeeklyPattern.LeftOut(LocalDate.of(2027, 3, 25), false));
    }

    @Test
    void weeksThatGiveNothingOrOverlapAreRefused() {
        var day = LocalDate.of(2027, 3, 22);
        assertInvalid("slots: no-sessions", () -> new WeeklyPattern(List.of(slot(DayOfWeek.SUNDAY, "09:00")), day, day)
                .plan(PARIS, Set.of(), Set.of()));
        assertInvalid("slots: sessions-overlap", () -> new WeeklyPattern(
                        List.of(slot(DayOfWeek.MONDAY, "09:00"), slot(DayOfWeek.MONDAY, "10:00")), day, day)
                .plan(PARIS, Set.of(), Set.of()));
        assertInvalid(
                "to: before-first-day",
                () -> new WeeklyPattern(List.of(slot(DayOfWeek.MONDAY, "09:00")), day, day.minusDays(1)));
    }
}
