package org.caravanserai.domain.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.events.Schedule;
import org.junit.jupiter.api.Test;

class DateDifferencesTest {
    private static final Schedule MARCH_2027 = new Schedule(
            Instant.parse("2027-03-10T01:00:00Z"), Instant.parse("2027-03-11T16:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void aProgrammeWithinTheDatesOfTheEventDoesNotDiffer() {
        assertThat(differences("2027-03-10T00:00+08:00", "2027-03-11T23:30+08:00")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aProgrammeOfAnotherYearIsOutsideAsAWhole() {
        DateDifferences differences = differences("2020-12-27T11:00+01:00", "2020-12-28T11:00+01:00");

        assertThat(differences.daysOutside())
                .containsExactly(LocalDate.parse("2020-12-27"), LocalDate.parse("2020-12-28"));
        assertThat(differences.sessionsOutside()).isEqualTo(2);
    }

    @Test
    void whatIsADayBeforeByTheEventsClockIsOutside() {
        DateDifferences differences = differences("2027-03-09T15:00Z", "2027-03-09T16:00Z");

        assertThat(differences.sessionsOutside()).isEqualTo(1);
    }

    @Test
    void anEventThatEndsAtMidnightDoesNotHaveTheNextDay() {
        assertThat(differences("2027-03-12T00:00+08:00").sessionsOutside()).isEqualTo(1);
    }

    private static DateDifferences differences(String... starts) {
        List<OffsetDateTime> times =
                Stream.of(starts).map(OffsetDateTime::parse).toList();
        List<LocalDate> dates =
                times.stream().map(OffsetDateTime::toLocalDate).distinct().toList();
        List<ProgrammeDay> days = dates.stream()
                .map(date -> new ProgrammeDay(
                        dates.indexOf(date) + 1,
                        date,
                        times.get(0),
                        times.get(0).plusDays(1),
                        List.of("Hall"),
                        UnknownFields.NONE))
                .toList();
        List<ProgrammeSession> sessions = times.stream()
                .map(start -> session(dates.indexOf(start.toLocalDate()) + 1, start))
                .toList();
        var conference = new ConferenceData(
                "a",
                "A",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new TreeMap<>(),
                List.of(),
                List.of(),
                UnknownFields.NONE);
        var hall = new ProgrammeRoom("Hall", null, null, null, null, new TreeMap<>(), null, UnknownFields.NONE);
        return DateDifferences.between(
                new EventProgramme(
                        "1", null, null, null, conference, List.of(hall), days, sessions, UnknownFields.NONE),
                MARCH_2027);
    }

    private static ProgrammeSession session(int day, OffsetDateTime start) {
        return new ProgrammeSession(
                new SessionIdentity(UUID.randomUUID(), null, null, null),
                day,
                "Hall",
                start,
                Duration.ofMinutes(30),
                new SessionTexts("T", null, null, null),
                null,
                null,
                null,
                new Recording(null, null, null, null, null),
                new SessionAddresses(null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                UnknownFields.NONE);
    }
}
