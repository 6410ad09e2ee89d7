package org.caravanserai.domain.cooperation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class RateTest {

    private static Series series(String code, String unit) {
        return new Series(code, LocalizedText.of("en", code), unit);
    }

    @Test
    void aRateHasTwoDecimals() {
        assertThat(Rate.INHABITANTS.of(BigDecimal.valueOf(11_784), BigDecimal.valueOf(18_276_452)))
                .contains(new BigDecimal("64.48"));
        assertThat(Rate.STUDENTS.of(BigDecimal.valueOf(1), BigDecimal.valueOf(3)))
                .contains(new BigDecimal("333.33"));
        assertThat(Rate.INHABITANTS.of(BigDecimal.ZERO, BigDecimal.TEN))
                .hasValueSatisfying(value -> assertThat(value).isZero());
    }

    @Test
    void withoutABasisThereIsNone() {
        assertThat(Rate.INHABITANTS.of(BigDecimal.TEN, null)).isEmpty();
        assertThat(Rate.INHABITANTS.of(BigDecimal.TEN, BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void onlyPeopleAndAwardsAreComparedAndNothingToItself() {
        assertThat(Rate.INHABITANTS.fits(series("INBOUND_STUDENTS", "PERSONS"))).isTrue();
        assertThat(Rate.STUDENTS.fits(series("GOVERNMENT_SCHOLARSHIPS", "AWARDS")))
                .isTrue();
        assertThat(Rate.INHABITANTS.fits(series("HOST_PROVINCES", "PROVINCES"))).isFalse();
        assertThat(Rate.INHABITANTS.fits(series("POPULATION", "PERSONS"))).isFalse();
        assertThat(Rate.STUDENTS.fits(series("POPULATION", "PERSONS"))).isFalse();
        assertThat(Rate.STUDENTS.fits(series("TERTIARY_ENROLMENT", "PERSONS"))).isFalse();
        assertThat(Rate.INHABITANTS.fits(series("TERTIARY_ENROLMENT", "PERSONS")))
                .isTrue();
    }
}
