package org.caravanserai.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeJsonTest {

    private static final String SAMPLE = """
        {"a": [1, -2.5e3, {"b": null, "c": [true, false]}], "d": "\\u00e9\\n", "e": {"f": {}}}\
        """;

    @Test
    void aTextThatEndsTooEarlyIsRefusedWhereverItEnds() {
        for (int length = 1; length < SAMPLE.length(); length++) {
            var cut = SAMPLE.substring(0, length);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(BadBody.class));
        }
        assertThat(String.valueOf(read(SAMPLE))).contains("\"d\":\"é\\n\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":1} x", "{\"a\":1}{}", "{'a':1}", "{\"a\":01}", "{\"a\":1,}", "nul", "]", "{\"a\" 1}"})
    void whatIsNotOneValueIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(BadBody.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("malformed-json");
            assertThat(refusal.status()).isEqualTo(400);
        });
    }

    @Test
    void whereItBreaksIsSaid() {
        assertThatThrownBy(() -> read("{\n  \"a\": x}"))
                .isInstanceOfSatisfying(BadBody.class, refusal -> assertThat(refusal.arguments())
                        .startsWith("middle", 2L));
        assertThatThrownBy(() -> read("{\"x\":{"))
                .isInstanceOfSatisfying(BadBody.class, refusal -> assertThat(refusal.arguments())
                        .startsWith("end", 1L));
    }

    @Test
    void bracketsWithoutEndDoNotExhaustTheStack() {
        assertThatThrownBy(() -> read("[".repeat(1_000_000)))
                .isInstanceOfSatisfying(
                        BadBody.class, refusal -> assertThat(refusal.key()).isEqualTo("json-too-deep"));
        assertThat(read("{\"a\": \"" + "[".repeat(100) + "\"}")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_101, 100_000})
    void numbersThatNoDecimalNumberCanBeAreRefused(int digits) {
        for (var number : List.of("1e2147483648", "-1E-999", "7".repeat(digits))) {
            assertThatThrownBy(() -> read("{\"x\":" + number + "}")).isInstanceOfSatisfying(BadBody.class, refusal -> {
                assertThat(refusal.key()).isEqualTo("json-number-too-large");
                assertThat(refusal.status()).isEqualTo(400);
            });
        }
        assertThat(read("[1.5e300]")).isNotNull();
    }

    @Test
    void itIsUtf8() {
        assertThatThrownBy(() -> WholeJson.read("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        BadBody.class, refusal -> assertThat(refusal.key()).isEqualTo("not-utf8"));
        assertThat(read("\uFEFF{}")).isNotNull();
        assertThat(read(" \n")).isNull();
    }

    private static Object read(String text) {
        return WholeJson.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
