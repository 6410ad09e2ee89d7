package org.caravanserai.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

    record Part(String name, Boolean wanted) {}

    record Whole(
            String text,
            Integer number,
            List<String> list,
            Map<String, String> map,
            List<Part> parts,
            Map<String, Object> any) {}

    @Test
    void eachKindArrivesAsItWasSent() {
        var whole = read("""
            {"text": "t", "number": 3e1, "list": ["a"], "map": {"en": "x", "zh": null}, "unknown": {"deep": [1]},
             "parts": [{"name": "n", "wanted": true}], "any": {"n": 1.50, "l": ["x", null, {"y": false}]}}\
            """);
        assertThat(whole.text()).isEqualTo("t");
        assertThat(whole.number()).isEqualTo(30);
        assertThat(whole.list()).containsExactly("a");
        assertThat(whole.map()).containsEntry("en", "x").containsEntry("zh", null);
        assertThat(whole.parts()).containsExactly(new Part("n", true));
        assertThat(whole.any())
                .containsEntry("n", new BigDecimal("1.50"))
                .containsEntry("l", Arrays.asList("x", null, Map.of("y", false)));
    }

    @Test
    void whatIsNotThereIsNull() {
        assertThat(read("{\"text\": null}")).isEqualTo(new Whole(null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text': 1}                  | text           | not-a-text",
                "{'text': 'a\\u0000b'}        | text           | unusable-character",
                "{'text': 'a\\ud800b'}        | text           | unusable-character",
                "{'map': {'en': 'a\\u0001'}}  | map.en         | unusable-character",
                "{'map': {'e\\u0000n': 'a'}}  | map            | unusable-character",
                "{'map': []}                  | map            | not-an-object",
                "{'any': {'q': ['\\u0000']}}  | any.q          | unusable-character",
                "{'number': 1.5}              | number         | not-a-whole-number",
                "{'number': '1'}              | number         | not-a-whole-number",
                "{'number': 1e300}            | number         | not-a-whole-number",
                "{'number': 3000000000}       | number         | not-a-whole-number",
                "{'list': 'a'}                | list           | not-a-list",
                "{'list': [null]}             | list[0]        | required",
                "{'list': ['a', 2]}           | list[1]        | not-a-text",
                "{'parts': [null]}            | parts[0]       | required",
                "{'parts': [{'wanted': 1}]}   | parts[0].wanted | not-true-or-false",
                "[]                           | body           | not-an-object",
                "'text'                       | body           | not-an-object"
            },
            quoteCharacter = '`')
    void anythingElseIsNamedByItsField(String json, String field, String key) {
        assertThatThrownBy(() -> read(json.replace('\'', '"')))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .containsExactly(new Invalid.Violation(field, key, List.of())));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThatThrownBy(() -> read("{\"text\": 1, \"number\": \"x\", \"list\": [null, null]}"))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("text", "number", "list[0]", "list[1]"));
    }

    private static Whole read(String json) {
        var value = Objects.requireNonNull(WholeJson.read(json.getBytes(StandardCharsets.UTF_8)));
        return (Whole) Objects.requireNonNull(RecordReader.read(value, Whole.class));
    }
}
