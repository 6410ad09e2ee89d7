package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.language.LanguageNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru", "ar", "fr", "es"})
    void noLanguageIsOfferedTwice(String page) {
        assertThat(Choices.languageCodes().map(tag -> LanguageNames.of(tag, page)))
                .contains(LanguageNames.of("ak", page), LanguageNames.of("fil", page))
                .doesNotHaveDuplicates();
    }

    @Test
    void placesWithoutInhabitantsAreNotOffered() {
        assertThat(Choices.offered(Settings.of(Map.of())))
                .contains("CN", "HK", "TW", "XK")
                .doesNotContain("AQ", "BV", "HM");
    }

    @Test
    void theOperatorSaysWhatIsNotOffered() {
        assertThat(Choices.offered(Settings.of(Map.of("caravanserai.countries.not.offered", "xk, FK"))))
                .contains("AQ", "CN")
                .doesNotContain("XK", "FK");
        assertThat(Choices.offered(Settings.of(Map.of("caravanserai.countries.not.offered", "-"))))
                .contains("AQ", "BV", "XK");
    }
}
