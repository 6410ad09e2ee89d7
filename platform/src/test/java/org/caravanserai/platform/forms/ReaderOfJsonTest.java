package org.caravanserai.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OrEmpty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderOfJsonTest {

    record Part(@Nullable String name, @Nullable Boolean wanted) {}

    record Whole(
            @Nullable String text,
            @Nullable Integer number,
            @Nullable List<String> list,
            @Nullable Map<String, String> map,
            @Nullable List<Part> parts,
            @Nullable Map<String, Object> any) {}

    enum Answer {
        YES,
        NO
    }

    record Typed(
            @Nullable Answer answer,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Nullable OffsetDateTime time,
            @Nullable Duration length,
            @Nullable UUID id,
            @Nullable Locale language,
            @Nullable List<Answer> answers,
            @Nullable Long version) {}

    record Wish(
            String name,
            Answer answer,
            int number,
            @Nullable String note) {}

    @Test
    void textsAreReadAsTheTypesOfTheRecord() {
        var typed = read("""
            {"answer": "YES", "amount": 12.50, "day": "2027-05-10", "moment": "2027-05-10T09:00:00+08:00",
             "time": "2027-05-10T09:00+08:00", "length": "PT1H30M", "id": "01890a5d-ac96-774b-bcce-b302099a8057",
             "language": "zh-Hans", "answers": ["NO", "YES"], "version": 3000000000}\
            """, Typed.class);
        assertThat(typed)
                .isEqualTo(new Typed(
                        Answer.YES,
                        new BigDecimal("12.50"),
                        LocalDate.of(2027, 5, 10),
                        Instant.parse("2027-05-10T01:00:00Z"),
                        OffsetDateTime.parse("2027-05-10T09:00+08:00"),
                        Duration.ofMinutes(90),
                        UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                        Locale.forLanguageTag("zh-Hans"),
                        List.of(Answer.NO, Answer.YES),
                        3_000_000_000L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'answer': 'maybe'}              | answer     | not-one-of       | maybe;YES, NO",
                "{'answer': 'yes'}                | answer     | not-one-of       | yes;YES, NO",
                "{'answer': 1}                    | answer     | not-a-text       | ",
                "{'answers': ['YES', 'x']}        | answers[1] | not-one-of       | x;YES, NO",
                "{'amount': '12'}                 | amount     | not-a-number     | 12",
                "{'amount': [null, {'a': 1}]}     | amount     | not-a-number     | [null, {a=1}]",
                "{'version': '1'}                 | version    | not-a-whole-number | ",
                "{'version': 1e30}                | version    | not-a-whole-number | ",
                "{'day': '2027-02-30'}            | day        | not-a-date       | 2027-02-30",
                "{'day': '+99999-01-01'}          | day        | not-a-date       | +99999-01-01",
                "{'moment': '2027-05-10T09:00'}   | moment     | not-a-time       | 2027-05-10T09:00",
                "{'time': 'tomorrow'}             | time       | not-a-time       | tomorrow",
                "{'length': '1 h'}                | length     | not-a-duration   | 1 h",
                "{'id': '1-1-1-1-1'}              | id         | not-a-uuid       | 1-1-1-1-1",
                "{'language': 'a_b'}              | language   | unknown-language | a_b"
            },
            quoteCharacter = '`')
    void otherTextsAreRefusedWithWhatWouldBeAllowed(String json, String field, String key, @Nullable String arguments) {
        List<Object> expected = arguments == null ? List.of() : List.of((Object[]) arguments.split(";"));
        assertThatThrownBy(() -> read(json.replace('\'', '"'), Typed.class))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .containsExactly(new Invalid.Violation(field, key, expected)));
    }

    @Test
    void whatMayNotBeNullIsRequired() {
        assertThat(read("{\"name\": \"n\", \"answer\": \"NO\", \"number\": 1}", Wish.class))
                .isEqualTo(new Wish("n", Answer.NO, 1, null));
        assertThatThrownBy(() -> read("{\"name\": \" \", \"answer\": null}", Wish.class))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field, Invalid.Violation::key)
                        .containsExactly(
                                tuple("name", "required"), tuple("answer", "required"), tuple("number", "required")));
    }

    record Meeting(
            @OrEmpty Part room,
            @OrEmpty List<Part> parts,
            @OrEmpty String note,
            @OrEmpty boolean closed) {}

    @Test
    void aRecordThatMayBeLeftOutSaysNothing() {
        var nothing = new Meeting(new Part(null, null), List.of(), "", false);
        assertThat(read("{}", Meeting.class)).isEqualTo(nothing);
        assertThat(read("{\"room\": null, \"parts\": null, \"note\": \" \", \"closed\": null}", Meeting.class))
                .isEqualTo(nothing);
        assertThat(read("{\"room\": {\"name\": \"Hall\"}}", Meeting.class).room())
                .isEqualTo(new Part("Hall", null));
        assertThat(read("{\"closed\": true}", Meeting.class).closed()).isTrue();
    }

    @Test
    void whatIsMissingIsNamedOnceEverythingElseHasItsType() {
        assertThatThrownBy(() -> read("{\"name\": 7}", Wish.class))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field, Invalid.Violation::key)
                        .containsExactly(tuple("name", "not-a-text")));
    }

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

    record Counted(
            @AsText @Between(least = 1, most = 9) int people,
            @AsText @Nullable BigDecimal share) {}

    @Test
    void numbersThatAreSentAsTextsAreReadAsNumbers() {
        assertThat(read("{\"people\": \" 7\", \"share\": \"12.50\"}", Counted.class))
                .isEqualTo(new Counted(7, new BigDecimal("12.50")));
        assertThat(read("{\"people\": \"7\", \"share\": \" \"}", Counted.class)).isEqualTo(new Counted(7, null));
        assertThat(Reader.texts(Map.of("people", "7"), Counted.class)).isEqualTo(new Counted(7, null));
    }

    record Amount(@AsText(orNumber = true) BigDecimal months) {}

    @Test
    void aNumberThatIsATextOrANumberIsReadAsBoth() {
        assertThat(read("{\"months\": \"25.00\"}", Amount.class)).isEqualTo(new Amount(new BigDecimal("25.00")));
        assertThat(read("{\"months\": 4.5}", Amount.class)).isEqualTo(new Amount(new BigDecimal("4.5")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'people': 7}     | not-a-text",
                "{'people': 'x'}   | not-a-number",
                "{'people': '1.5'} | not-a-whole-number",
                "{'people': '10'}  | between",
                "{'people': ''}    | required"
            },
            quoteCharacter = '`')
    void otherTextsAreNoNumbers(String json, String key) {
        assertThatThrownBy(() -> read(json.replace('\'', '"'), Counted.class))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field, Invalid.Violation::key)
                        .containsExactly(tuple("people", key)));
    }

    private static Whole read(String json) {
        return read(json, Whole.class);
    }

    private static <T extends Record> T read(String json, Class<T> type) {
        try (var parser = Json.createParser(new StringReader(json))) {
            parser.next();
            return Reader.json(parser.getValue(), type);
        }
    }
}
