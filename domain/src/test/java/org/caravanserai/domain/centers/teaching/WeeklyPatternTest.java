package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    @Test
    void theTimesOfADayAreInTheirOrder() {
        var day = LocalDate.of(2027, 3, 22);
        var plan = new WeeklyPattern(
                        List.of(slot(DayOfWeek.MONDAY, "18:30"), slot(DayOfWeek.MONDAY, "09:00")), day, day)
                .plan(PARIS, Set.of(), Set.of());
        assertThat(plan.sessions())
                .extracting(session -> session.startsAt().toString())
                .containsExactly("2027-03-22T08:00:00Z", "2027-03-22T17:30:00Z");
        assertThat(plan.sessions().get(0).endsAt()).isEqualTo("2027-03-22T09:30:00Z");
        assertThat(plan.sessions().get(0).day()).isEqualTo(day);
        assertThat(plan.leftOut()).isEmpty();
    }

    @Test
    void aTimeThatTheClocksSkipBeginsAsMuchLater() {
        var day = LocalDate.of(2027, 3, 28);
        var plan =
                new WeeklyPattern(List.of(slot(DayOfWeek.SUNDAY, "02:30")), day, day).plan(PARIS, Set.of(), Set.of());
        assertThat(plan.sessions()).singleElement().satisfies(session -> assertThat(session.startsAt())
                .isEqualTo("2027-03-28T01:30:00Z"));
    }

    @Test
    void aHolidayAtTheWeekendIsLeftOutAsWeekend() {
        var sunday = LocalDate.of(2027, 3, 28);
        var plan = new WeeklyPattern(
                        List.of(slot(DayOfWeek.SUNDAY, "09:00"), slot(DayOfWeek.MONDAY, "09:00")),
                        sunday,
                        sunday.plusDays(1))
                .plan(PARIS, Set.of(DayOfWeek.SUNDAY), Set.of(sunday));
        assertThat(plan.leftOut()).containsExactly(new WeeklyPattern.LeftOut(sunday, true));
        assertThat(plan.sessions()).hasSize(1);
    }

    @Test
    void aSessionOverMidnightIsInTheWayOfTheNextDay() {
        var monday = LocalDate.of(2027, 3, 22);
        var pattern = new WeeklyPattern(
                List.of(slot(DayOfWeek.MONDAY, "23:00"), slot(DayOfWeek.TUESDAY, "00:15")), monday, monday.plusDays(1));
        assertInvalid("slots: sessions-overlap", () -> pattern.plan(PARIS, Set.of(), Set.of()));
        assertThat(new WeeklyPattern(
                                List.of(slot(DayOfWeek.MONDAY, "23:00"), slot(DayOfWeek.TUESDAY, "00:30")),
                                monday,
                                monday.plusDays(1))
                        .plan(PARIS, Set.of(), Set.of())
                        .sessions())
                .as("one begins when the other ends")
                .hasSize(2);
    }

    @Test
    void aSessionLastsFromFiveMinutesToTwelveHours() {
        var day = LocalDate.of(2027, 3, 22);
        var nine = LocalTime.of(9, 0);
        assertInvalid(
                List.of("slots[1].minutes: between", "slots[2].minutes: between"),
                () -> new WeeklyPattern(
                        List.of(
                                new WeeklyPattern.Slot(DayOfWeek.MONDAY, nine, 5),
                                new WeeklyPattern.Slot(DayOfWeek.TUESDAY, nine, 4),
                                new WeeklyPattern.Slot(DayOfWeek.WEDNESDAY, nine, 721),
                                new WeeklyPattern.Slot(DayOfWeek.THURSDAY, nine, 720)),
                        day,
                        day));
    }

    @Test
    void aPatternHasSlotsAndDays() {
        var day = LocalDate.of(2027, 3, 22);
        assertInvalid(
                List.of("slots: required", "to: before-first-day"),
                () -> new WeeklyPattern(List.of(), day, day.minusDays(1)));
    }

    @Test
    void aClassHasAThousandSessionsAtMost() {
        var first = LocalDate.of(2027, 1, 1);
        var daily = Stream.of(DayOfWeek.values()).map(day -> slot(day, "09:00")).toList();
        assertThat(new WeeklyPattern(daily, first, first.plusDays(WeeklyPattern.MOST_SESSIONS - 1))
                        .plan(PARIS, Set.of(), Set.of())
                        .sessions())
                .hasSize(WeeklyPattern.MOST_SESSIONS);
        var longer = new WeeklyPattern(daily, first, first.plusDays(WeeklyPattern.MOST_SESSIONS));
        assertInvalid("to: too-many-sessions", () -> longer.plan(PARIS, Set.of(), Set.of()));
    }
}
