package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026/2027", "2026/2026"})
    void northernAndSouthernYearsAreRead(String text) {
        assertThat(AcademicYear.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2030/31, 2030/2031",
        "2030-2031, 2030/2031",
        "2030–31, 2030/2031",
        "2030 / 2031, 2030/2031",
        "2030, 2030/2030",
        "2099/00, 2099/2100"
    })
    void yearsAreReadAsPeopleWriteThem(String text, String year) {
        assertThat(AcademicYear.of(text)).hasToString(year);
        assertThat(AcademicYear.read(text)).contains(AcademicYear.of(year));
    }

    @Test
    void aCalendarYearIsOneNumberInWords() {
        assertThat(AcademicYear.of("2026/2026").inWords()).isEqualTo("2026");
        assertThat(AcademicYear.of("2026/2027").inWords()).isEqualTo("2026/2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "206", "2026/2028", "2026/28", "2027/2026", "2027-26", "26/27", "2026/", "1800/1801", "1800"
            })
    void everythingElseIsRefused(String text) {
        assertThatThrownBy(() -> AcademicYear.of(text)).isInstanceOf(Invalid.class);
        assertThat(AcademicYear.read(text)).isEmpty();
    }

    @Test
    void aSpanHasEveryYearOfItsKind() {
        assertThat(AcademicYear.of("2026/2027").until(AcademicYear.of("2028/2029")))
                .hasToString("[2026/2027, 2027/2028, 2028/2029]");
        assertThat(AcademicYear.of("2026/2026").until(AcademicYear.of("2027/2027")))
                .hasToString("[2026/2026, 2027/2027]");
        assertThat(AcademicYear.of("2026/2027").until(AcademicYear.of("2025/2026")))
                .isEmpty();
    }

    @Test
    void yearsAreOrdered() {
        assertThat(AcademicYear.of("2026/2027")).isLessThan(AcademicYear.of("2027/2028"));
        assertThat(AcademicYear.of("2026/2026")).isLessThan(AcademicYear.of("2026/2027"));
        assertThat(AcademicYear.of("2026/2027").next()).isEqualTo(AcademicYear.of("2027/2028"));
    }
}
