package org.caravanserai.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Starting;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountryWordsTest {

    @AfterEach
    void theOperatorHasNoNames() {
        CountryWords.set(Map.of());
    }

    @Test
    void countriesHaveTheNamesOfTheUnitedNations() {
        assertThat(CountryWords.of("TR", "en")).isEqualTo("Türkiye");
        assertThat(CountryWords.of("TR", "ru")).isEqualTo("Турция");
        assertThat(CountryWords.of("PS", "es")).isEqualTo("Palestina");
        assertThat(CountryWords.of("KZ", "fr")).isEqualTo("Kazakhstan");
        assertThat(CountryWords.of("VN", "zh")).isEqualTo("越南");
    }

    @Test
    void aRegionIsCalledByTheFileInTheLanguagesThatItNames() {
        assertThat(CountryWords.of("TW", "zh")).isEqualTo("中国台湾");
        assertThat(CountryWords.of("TW", "fr")).isEqualTo("Taïwan");
    }

    @Test
    void whatHasNoNameKeepsItsCode() {
        assertThat(CountryWords.of("XX", "en")).isEqualTo("XX");
    }

    @Test
    void theOperatorsFileWinsEverywhere(@TempDir Path folder) throws IOException {
        started(folder, "TW.zh = 台湾地区\n# what was Swaziland\nSZ.en = Eswatini (Swaziland)\n");
        assertThat(CountryWords.of("TW", "zh")).isEqualTo("台湾地区");
        assertThat(CountryWords.of("TR", "en")).isEqualTo("Türkiye");
        var ofTheDay = new LocalizedText(Map.of("en", "Swaziland", "fr", "Swaziland"));
        assertThat(CountryWords.of("SZ", ofTheDay).texts())
                .containsOnly(Map.entry("en", "Eswatini (Swaziland)"), Map.entry("fr", "Swaziland"));
    }

    @Test
    void aFileWithALineThatNamesNoCountryKeepsTheApplicationFromStarting(@TempDir Path folder) {
        assertThatThrownBy(() -> started(folder, "Taiwan = 台湾\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("caravanserai.country.names")
                .cause()
                .hasMessageContaining("Taiwan");
        assertThatThrownBy(() -> started(folder, "TW.de = Taiwan\n")).isInstanceOf(IllegalStateException.class);
    }

    private static void started(Path folder, String lines) throws IOException {
        var file = Files.writeString(folder.resolve("names.properties"), lines);
        new CountryWordsFile()
                .onStart(new Starting(), Settings.of(Map.of("caravanserai.country.names", file.toString())));
    }
}
