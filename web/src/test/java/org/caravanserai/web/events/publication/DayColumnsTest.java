package org.caravanserai.web.events.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.events.registration.RegistrationDirectory.PerDay;
import org.junit.jupiter.api.Test;

class DayColumnsTest {

    private static final LocalDate MAY_1 = LocalDate.of(2027, 5, 1);

    @Test
    void daysWithoutRegistrationsHaveAColumnOfNoHeight() {
        var days = DayColumns.of(List.of(new PerDay(MAY_1, 2), new PerDay(MAY_1.plusDays(2), 4)));
        assertThat(days.columns())
                .containsExactly(
                        new PerDay(MAY_1, 2), new PerDay(MAY_1.plusDays(1), 0), new PerDay(MAY_1.plusDays(2), 4));
    }

    @Test
    void theBestDayIsTheFirstOfTheLargest() {
        var days = DayColumns.of(List.of(new PerDay(MAY_1, 3), new PerDay(MAY_1.plusDays(1), 3)));
        assertThat(days.best()).isEqualTo(MAY_1);
        assertThat(days.most()).isEqualTo(3);
        assertThat(days.total()).isEqualTo(6);
    }

    @Test
    void onlyTheLastDaysAreDrawnAndAllAreCounted() {
        var days = DayColumns.of(List.of(new PerDay(MAY_1.minusDays(200), 1), new PerDay(MAY_1, 1)));
        assertThat(days.columns()).hasSize(DayColumns.MOST_DAYS);
        assertThat(days.total()).isEqualTo(2);
    }
}
