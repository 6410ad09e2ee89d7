package org.caravanserai.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.caravanserai.platform.json.JsonLimits.Excess;
import org.caravanserai.platform.json.JsonLimits.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {

    private static final int DEEPEST = 3;

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1E309", "-1.5e-400", "1e+0000000999", "1e99999999999999999999"})
    void anExponentBeyondDoublePrecisionIsFound(String number) {
        assertThat(JsonLimits.firstExcess("{\"x\": " + number + "}", DEEPEST))
                .extracting(Found::excess)
                .isEqualTo(Excess.NUMBER_TOO_LARGE);
    }

    @Test
    void aNumberWithoutEndIsFoundWhereItPassesTheLimit() {
        assertThat(JsonLimits.firstExcess("[1,\n" + "9".repeat(1100) + "]", DEEPEST))
                .isEqualTo(new Found(Excess.NUMBER_TOO_LARGE, 2, JsonLimits.LONGEST_NUMBER + 1));
    }

    @Test
    void nestingIsCountedOutsideOfTextsOnly() {
        assertThat(JsonLimits.firstExcess("[[[[", DEEPEST)).isEqualTo(new Found(Excess.TOO_DEEP, 1, 4));
        assertThat(JsonLimits.firstExcess("[[[\"\\\\\\\"[[[[1e999\"]], [[1]]]", DEEPEST))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1e308, -1.25E-30, true, false, null]", "{\"a1e999\": \"1e999\"}", "", "]]]]", "nonsense"})
    void whatKeepsTheLimitsIsLeftToTheParser(String json) {
        assertThat(JsonLimits.firstExcess(json, DEEPEST)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void everyEncodingOfJsonIsLookedThrough(String encoding) {
        var charset = Charset.forName(encoding);
        assertThat(JsonLimits.firstExcess("[\"\u4e2d\", 1e999]".getBytes(charset), DEEPEST))
                .extracting(Found::excess)
                .isEqualTo(Excess.NUMBER_TOO_LARGE);
        assertThat(JsonLimits.firstExcess("[\"\u4e2d[[[[\", 1]".getBytes(StandardCharsets.UTF_8), DEEPEST))
                .isNull();
    }
}
