package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimetableWeekTest {

    private final TimetableWeek week = TimetableWeek.of(LocalDate.of(2026, 11, 26));

    @Test
    void aWeekBeginsOnMondayAndEndsOnSunday() {
        assertThat(week.first()).isEqualTo("2026-11-23");
        assertThat(week.last()).isEqualTo("2026-11-29");
        assertThat(TimetableWeek.of(week.first())).isEqualTo(week);
        assertThat(TimetableWeek.of(week.last())).isEqualTo(week);
        assertThat(week.next().first()).isEqualTo("2026-11-30");
        assertThat(week.previous().next()).isEqualTo(week);
    }

    @Test
    void itsSpanHoldsTheWholeWeekInEveryZone() {
        assertThat(week.from()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(week.to()).isEqualTo("2026-12-01T00:00:00Z");
    }
}
