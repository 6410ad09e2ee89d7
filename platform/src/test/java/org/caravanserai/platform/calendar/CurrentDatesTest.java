package org.caravanserai.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentDatesTest {

    @Test
    void whereNoDayIsNamedItIsTodayInUtc() {
        var clock = Clock.fixed(Instant.parse("2027-05-10T23:30:00Z"), ZoneId.of("Asia/Almaty"));
        assertThat(CurrentDates.orUtc(null, clock)).isEqualTo("2027-05-10");
        assertThat(CurrentDates.orUtc(LocalDate.of(2020, 1, 1), clock)).isEqualTo("2020-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-10T09:59:59Z, 2027-05-09, 2027-05-10",
        "2027-05-10T10:00:00Z, 2027-05-09, 2027-05-11",
        "2027-05-10T11:59:59Z, 2027-05-09, 2027-05-11",
        "2027-05-10T12:00:00Z, 2027-05-10, 2027-05-11"
    })
    void itIsTodayOnTwoOrThreeDates(Instant now, LocalDate earliest, LocalDate latest) {
        assertThat(CurrentDates.earliest(now)).isEqualTo(earliest);
        assertThat(CurrentDates.latest(now)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T23:30:00Z, Asia/Almaty, 2026-11-27",
        "2026-11-27T18:59:59Z, Asia/Almaty, 2026-11-27",
        "2026-11-27T19:00:00Z, Asia/Almaty, 2026-11-27",
        "2026-11-28T00:00:00Z, Asia/Almaty, 2026-11-28",
        "2026-11-27T01:00:00Z, America/Lima, 2026-11-26",
        "2026-11-27T05:00:00Z, America/Lima, 2026-11-27",
        "2026-11-27T23:30:00Z, America/Lima, 2026-11-27",
        "2026-11-27T23:30:00Z, UTC, 2026-11-27"
    })
    void figuresCountFromTheEarlierDate(Instant now, ZoneId place, String counted) {
        assertThat(CurrentDates.countedFrom(now, place)).isEqualTo(counted);
    }
}
