package org.caravanserai.platform.imports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import org.caravanserai.domain.imports.NumberStyle;
import org.junit.jupiter.api.Test;

class ColumnTypeTest {

    @Test
    void cellsAreReadAsPeopleWriteThem() {
        assertThat(ColumnType.WHOLE_NUMBER.read(" 1 200 ")).isEqualTo("1200");
        assertThat(ColumnType.WHOLE_NUMBER.read("5.0")).isEqualTo("5");
        assertThat(ColumnType.NUMBER.read("25,5", NumberStyle.COMMA)).isEqualTo("25.5");
        assertThat(ColumnType.NUMBER.read("1.225,5", NumberStyle.COMMA)).isEqualTo("1225.5");
        assertThat(ColumnType.NUMBER.read("12,345", NumberStyle.POINT)).isEqualTo("12345");
        assertThat(ColumnType.NUMBER.read("12,345", NumberStyle.COMMA)).isEqualTo("12.345");
        assertThat(ColumnType.NUMBER.read("0.1234567890123456")).isEqualTo("0.1234567890123456");
        assertThat(ColumnType.WHOLE_NUMBER.read("1,000", NumberStyle.POINT)).isEqualTo("1000");
        assertThat(ColumnType.DATE.read("1.9.2026")).isEqualTo("2026-09-01");
        assertThat(ColumnType.DATE.read("2026年9月1日")).isEqualTo("2026-09-01");
        assertThat(ColumnType.YES_NO.read("Oui")).isEqualTo("true");
        assertThat(ColumnType.YES_NO.read("нет")).isEqualTo("false");
        assertThat(ColumnType.COUNTRY.read("kz")).isEqualTo("KZ");
        assertThat(ColumnType.EMAIL.read("Amina@Example.org")).isEqualToIgnoringCase("amina@example.org");
        assertThat(ColumnType.ACADEMIC_YEAR.read("2026-27")).isEqualTo("2026/2027");
        assertThat(ColumnType.ACADEMIC_YEAR.read("2026/2027")).isEqualTo("2026/2027");
        assertThat(ColumnType.LANGUAGE.read("zh")).isEqualTo("zh");
    }

    @Test
    void whatIsNotOfTheTypeIsRefused() {
        assertInvalid(": not-a-whole-number", () -> ColumnType.WHOLE_NUMBER.read("5.5"));
        assertInvalid(": not-a-number", () -> ColumnType.NUMBER.read("five"));
        assertInvalid(": not-a-number", () -> ColumnType.NUMBER.read("25,5", NumberStyle.POINT));
        assertInvalid(": not-a-number", () -> ColumnType.NUMBER.read("1.2.3", NumberStyle.POINT));
        assertInvalid(": not-a-date", () -> ColumnType.DATE.read("31.02.2026"));
        assertInvalid(": not-yes-or-no", () -> ColumnType.YES_NO.read("perhaps"));
        assertThat(ColumnType.COUNTRY.fits("Atlantis")).isFalse();
        assertThat(ColumnType.EMAIL.fits("nobody")).isFalse();
    }
}
