package org.caravanserai.domain.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.caravanserai.domain.access.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({"40, 50, 0.25", "50, 40, -0.2", "5, 5, 0", "12, 0, -1", "30, 40, 0.3333"})
    void theChangeIsAShareOfTheYearBefore(long before, long now, BigDecimal share) {
        assertThat(Growth.of(before, now, Disclosure.EXACT).share()).isEqualByComparingTo(share);
        assertThat(Growth.of(before, now, Disclosure.EXACT).withheld()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"20, 40", "5, 0"})
    void aShareOfFewPeopleIsWithheldFromStrangers(long before, long now) {
        assertThat(Growth.of(before, now, Disclosure.ROUNDED)).isEqualTo(new Growth(null, true));
        assertThat(Growth.of(25L, 50, Disclosure.ROUNDED).share()).isEqualByComparingTo("1");
    }

    @Test
    void withoutAYearBeforeThereIsNone() {
        assertThat(Growth.of(null, 40, Disclosure.ROUNDED)).isEqualTo(Growth.NONE);
        assertThat(Growth.of(0L, 40, Disclosure.ROUNDED)).isEqualTo(Growth.NONE);
        assertThat(Growth.of(0L, 2, Disclosure.EXACT)).isEqualTo(Growth.NONE);
    }
}
