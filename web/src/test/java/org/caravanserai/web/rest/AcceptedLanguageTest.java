package org.caravanserai.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | en",
                "zh | zh",
                "zh-CN,zh;q=0.9,en;q=0.8 | zh-CN",
                "en;q=0.2, ru;q=0.7 | ru",
                "*, fr;q=0.1 | fr",
                "en_US | en-US",
                "ab- | ab",
                "C | en",
                "x-foo | en",
                "fr;q=nonsense, ar | ar",
                "fr;q=0, es;q=0.1 | es",
                "';;;,,,=' | en"
            })
    void theBestLikedLanguageCountsAndNonsenseDoesNot(String header, String tag) {
        assertThat(AcceptedLanguage.of(header).toLanguageTag()).isEqualTo(tag);
    }

    @Test
    void aHeaderWithoutEndIsPassedOver() {
        assertThat(AcceptedLanguage.of("zh,".repeat(10_000)).getLanguage()).isEqualTo("en");
    }
}
