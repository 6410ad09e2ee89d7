package org.caravanserai.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryWordsTest {

    @Test
    void countriesHaveTheNamesOfTheUnitedNations() {
        assertThat(CountryWords.of("TR", "en")).isEqualTo("Türkiye");
        assertThat(CountryWords.of("TR", "ru")).isEqualTo("Турция");
        assertThat(CountryWords.of("PS", "es")).isEqualTo("Palestina");
        assertThat(CountryWords.of("KZ", "fr")).isEqualTo("Kazakhstan");
        assertThat(CountryWords.of("VN", "zh")).isEqualTo("越南");
    }

    @Test
    void whatHasNoNameKeepsItsCode() {
        assertThat(CountryWords.of("XX", "en")).isEqualTo("XX");
    }
}
