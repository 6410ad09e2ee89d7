package org.caravanserai.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1 | '=1+1",
                "a;=1+1;b | a;'=1+1;b",
                "a; +1 | a; '+1",
                "a;\"=1+1;b | a;\"'=1+1;b",
                "；;＝1 | ；;'＝1",
                "＠SUM(1) | '＠SUM(1)",
                "\" =1 | \" '=1"
            })
    void anApostropheStandsWhereverACellMayBeginWithAFormula(String text, String written) {
        assertThat(SpreadsheetText.forCsv(text)).isEqualTo(written);
        assertThat(SpreadsheetText.ofCsv(written)).isEqualTo(text);
    }

    @Test
    void aLineInsideATextMayBecomeARow() {
        assertThat(SpreadsheetText.forCsv("a\n=1+1")).isEqualTo("a\n'=1+1");
        assertThat(SpreadsheetText.forCsv("a\t@b")).isEqualTo("a\t'@b");
        assertThat(SpreadsheetText.forCsv("\tTab")).startsWith("'");
        assertThat(SpreadsheetText.ofCsv("a\n'=1+1")).isEqualTo("a\n=1+1");
        assertThat(SpreadsheetText.ofCsv(SpreadsheetText.forCsv("\tTab"))).isEqualTo("\tTab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna", "1-1", "a@b.example", "Last; First", "C++", "x = y; z", ""})
    void ordinaryTextsStayAsTheyAre(String text) {
        assertThat(SpreadsheetText.forCsv(text)).isEqualTo(text);
        assertThat(SpreadsheetText.ofCsv(text)).isEqualTo(text);
        assertThat(SpreadsheetText.looksLikeFormula(text)).isFalse();
    }
}
