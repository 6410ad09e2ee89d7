package org.caravanserai.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSplitterTest {

    @Test
    void anArrayIsCutIntoItsElementsWithTheirLines() {
        var records = all(BodyFormat.ARRAY, "\ufeff[\n {\"a\": \"],}\\\" 北\"},\n\n {\"b\": [1, {}]} , 7, \"x\"\n]\n");
        assertThat(records)
                .extracting(RecordSplitterTest::text)
                .containsExactly("{\"a\": \"],}\\\" 北\"}", "{\"b\": [1, {}]}", "7", "\"x\"");
        assertThat(records).extracting(RawRecord::line).containsExactly(2L, 4L, 4L, 4L);
        assertThat(records).extracting(RawRecord::number).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void blankLinesAreNoRecordsAndTheLastLineNeedsNoEnd() {
        var records = all(BodyFormat.LINES, "\n{\"a\": 1}\r\n\n  \nnonsense\n{\"b\": 2}");
        assertThat(records)
                .extracting(record -> text(record).strip())
                .containsExactly("{\"a\": 1}", "nonsense", "{\"b\": 2}");
        assertThat(records).extracting(RawRecord::line).containsExactly(2L, 5L, 6L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ ] ", "[\n]"})
    void anEmptyArrayHasNoRecords(String body) {
        assertThat(all(BodyFormat.ARRAY, body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\": 1}",
                "[{\"a\": 1},",
                "[{\"a\": 1}, {\"b\": \"",
                "[{\"a\": 1}, {\"b\": [}]",
                "[{\"a\": 1} {}]",
                "[{\"a\": 1}] and more",
                "[{\"a\": 1}, ]"
            })
    void aBrokenArrayBreaksWhereItIsBrokenAndNotBefore(String body) {
        var splitter = splitter(BodyFormat.ARRAY, body, ImportPosition.START);
        assertThat(text(splitter.next())).isEqualTo("{\"a\": 1}");
        assertThatThrownBy(splitter::next).isInstanceOfSatisfying(BrokenBody.class, broken -> assertThat(
                        broken.refusal().record())
                .isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARRAY", "LINES"})
    void readingGoesOnFromBehindAnyRecord(BodyFormat format) {
        var bodies = List.of("{\"a\": 1}", "{\"b\": \"x\"}", "{\"c\": [2]}");
        var body = format == BodyFormat.ARRAY ? "[" + String.join(" ,\n", bodies) + "]" : String.join("\n", bodies);
        var whole = all(format, body);
        for (int i = 0; i < whole.size(); i++) {
            var rest = rest(splitter(format, body, whole.get(i).end()));
            assertThat(rest)
                    .extracting(RawRecord::end)
                    .containsExactlyElementsOf(whole.subList(i + 1, whole.size()).stream()
                            .map(RawRecord::end)
                            .toList());
            assertThat(rest)
                    .extracting(RecordSplitterTest::text)
                    .containsExactlyElementsOf(whole.subList(i + 1, whole.size()).stream()
                            .map(RecordSplitterTest::text)
                            .toList());
        }
    }

    @Test
    void aRecordThatIsTooLargeIsSkippedWithoutBeingKept() {
        var huge = "{\"a\": \"" + "x".repeat(RecordBytes.MAX) + "\"}";
        var records = all(BodyFormat.LINES, huge + "\n{}");
        assertThat(records.get(0).json()).isNull();
        assertThat(text(records.get(1))).isEqualTo("{}");
    }

    private static List<RawRecord> all(BodyFormat format, String body) {
        return rest(splitter(format, body, ImportPosition.START));
    }

    private static List<RawRecord> rest(RecordSplitter splitter) {
        var records = new ArrayList<RawRecord>();
        for (var next = splitter.next(); next != null; next = splitter.next()) {
            records.add(next);
        }
        return records;
    }

    private static RecordSplitter splitter(BodyFormat format, String body, ImportPosition place) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var rest = Arrays.copyOfRange(bytes, (int) place.position(), bytes.length);
        return RecordSplitter.of(format, new ByteArrayInputStream(rest), place);
    }

    private static String text(RawRecord record) {
        return new String(record.json(), StandardCharsets.UTF_8);
    }
}
