package org.caravanserai.domain.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({"40, 50, 0.25", "50, 40, -0.2", "5, 5, 0", "12, 0, -1", "30, 40, 0.3333"})
    void theChangeIsAShareOfTheYearBefore(long before, long now, BigDecimal share) {
        assertThat(Growth.of(before, now).share()).isEqualByComparingTo(share);
        assertThat(Growth.of(before, now).withheld()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4, 40", "1, 0", "40, 4", "40, 1", "3, 3"})
    void aChangeThatTellsASuppressedNumberIsWithheld(long before, long now) {
        assertThat(Growth.of(before, now)).isEqualTo(new Growth(null, true));
    }

    @Test
    void withoutAYearBeforeThereIsNone() {
        assertThat(Growth.of(null, 40)).isEqualTo(Growth.NONE);
        assertThat(Growth.of(0L, 40)).isEqualTo(Growth.NONE);
        assertThat(Growth.of(0L, 2)).isEqualTo(Growth.NONE);
    }
}
