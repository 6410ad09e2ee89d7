package org.caravanserai.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caravanserai.domain.shared.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CD | DR Congo",
                "CD | Congo, Dem. Rep.",
                "CG | Congo, Rep.",
                "CG | Congo Republic",
                "KG | Kyrgyz Republic",
                "SK | Slovak Republic",
                "LA | Lao PDR",
                "KR | Korea, Rep.",
                "KP | Korea, Dem. People's Rep.",
                "TL | East Timor",
                "VA | Holy See",
                "MO | Macau",
                "LC | Saint Lucia",
                "LC | st. lucia",
                "PS | Palestinian Territory",
                "CV | Cabo Verde",
                "CV | Cape Verde",
                "VN | Viet Nam",
                "BA | Bosnia and Herzegovina",
                "BA | Bosnia & Herzegovina",
                "MK | Macedonia",
                "RU | Russian Federation",
                "BN | Brunei Darussalam",
                "MD | Republic of Moldova",
                "IR | Iran (Islamic Republic of)",
                "IE | Irlanda (Eire)",
                "NL | HOLANDA",
                "NL | The Netherlands",
                "CZ | República Checa",
                "FM | Micronesia, Fed. Sts.",
                "EG | Egypt, Arab Rep.",
                "CI | Cote d’Ivoire",
                "VC | St Vincent/Grenadines",
                "SD | Sudan (pre-secession)",
                "GB | UK",
                "US | U.S.A.",
                "TR | Türkiye",
                "TW | Taiwan, China",
                "KZ | kaz",
                "KZ | kz"
            })
    void aCountryIsFoundByWhatFilesCallIt(String code, String name) {
        assertThat(CountryNames.find(name)).contains(CountryCode.of(code));
    }

    @Test
    void everyCountryIsFoundByItsNameInEveryLanguage() {
        for (var code : Locale.getISOCountries()) {
            for (var language : Wording.LANGUAGES) {
                assertThat(CountryNames.find(CountryWords.of(code, language)))
                        .as(code + " in " + language)
                        .contains(CountryCode.of(code));
            }
        }
    }

    @Test
    void whatIsNoCountryIsNotFound() {
        for (var name : new String[] {"Atlantis", "XX", "", "Europe: unknown countries", "Netherlands Antilles"}) {
            assertThat(CountryNames.find(name)).as(name).isEmpty();
        }
    }
}
