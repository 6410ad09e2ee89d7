package org.caravanserai.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesNowTest {

    @ParameterizedTest
    @CsvSource({
        "2027-05-10T09:59:59Z, 2027-05-09, 2027-05-10",
        "2027-05-10T10:00:00Z, 2027-05-09, 2027-05-11",
        "2027-05-10T11:59:59Z, 2027-05-09, 2027-05-11",
        "2027-05-10T12:00:00Z, 2027-05-10, 2027-05-11"
    })
    void itIsTodayOnTwoOrThreeDates(Instant now, LocalDate earliest, LocalDate latest) {
        assertThat(DatesNow.earliest(now)).isEqualTo(earliest);
        assertThat(DatesNow.latest(now)).isEqualTo(latest);
    }
}
