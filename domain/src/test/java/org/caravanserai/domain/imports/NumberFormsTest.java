package org.caravanserai.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormsTest {

    private static NumberForms of(String... cells) {
        var forms = NumberForms.NONE;
        for (var cell : cells) {
            forms = forms.with(cell);
        }
        return forms;
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "0.125", "1,234.5", "1,234,567", "1234.567", "-12.50", "1 234.5", "12.3456"})
    void aPointBeforeTheDecimalsIsRecognized(String cell) {
        assertThat(of(cell, "12,345", "7").style()).contains(NumberStyle.POINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "0,125", "1.234,5", "1.234.567", "1234,567", "+12,50", "1 234,5"})
    void aCommaBeforeTheDecimalsIsRecognized(String cell) {
        assertThat(of("12.345", cell).style()).contains(NumberStyle.COMMA);
    }

    @Test
    void whatCanBeReadInBothWaysIsNotGuessed() {
        for (var cell : List.of("12,345", "12.345", "1,000")) {
            assertThat(of(cell).style()).isEmpty();
            assertThat(of(cell).unclear()).isEqualTo(cell);
        }
        assertThat(of("12.5", "12,5").style()).isEmpty();
        assertThat(of("12", "1 000", "none", "2026-09-01").style()).contains(NumberStyle.POINT);
    }

    @Test
    void severalColumnsAreTakenTogether() {
        assertThat(of("12,345").plus(of("0.5")).style()).contains(NumberStyle.POINT);
        assertThat(of("12,345").plus(of("12")).unclear()).isEqualTo("12,345");
    }
}
