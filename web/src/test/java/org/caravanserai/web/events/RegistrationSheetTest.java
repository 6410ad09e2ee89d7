package org.caravanserai.web.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the files of registrations, read back cell by cell. */
class RegistrationSheetTest {

    private static final Question DAYS = question(
            "days",
            QuestionKind.CHOICES,
            "Days",
            List.of(
                    new Choice("first", LocalizedText.of("en", "First", "zh", "第一天")),
                    new Choice("last", LocalizedText.of("en", "Last", "zh", "最后一天"))));
    private static final Question NOTE = question("note", QuestionKind.LONG_TEXT, "=Note", List.of());
    private static final List<Question> QUESTIONS = List.of(DAYS, NOTE);

    @Test
    void aWorkbookSaysEverythingWithTimesAsISO8601AndTheirOffset() throws IOException {
        var sheet = workbook(
                SheetColumns.all(QUESTIONS, "en"),
                person("阿依达 Guest", 2, List.of("last", "first")),
                person("Anna", null, List.of()));
        assertThat(texts(sheet, 0))
                .containsExactly(
                        "code",
                        "state",
                        "position",
                        "attendance",
                        "accompanying",
                        "name",
                        "email",
                        "country",
                        "affiliation",
                        "guest",
                        "registeredAt",
                        "Days",
                        "=Note");
        assertThat(texts(sheet, 1))
                .containsExactly(
                        "ABC-123",
                        "WAITING",
                        "2",
                        "ON_SITE",
                        "1",
                        "阿依达 Guest",
                        "a@guest.example",
                        "KZ",
                        "",
                        "true",
                        "2027-05-10T01:02:03Z",
                        "Last; First",
                        "");
        assertThat(texts(sheet, 2)).element(2).isEqualTo("");
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(1)", "\tTab", "=HYPERLINK(\"http://x\")", "＝1+1", "＋1", "－1", "＠SUM(1)"
            })
    void whateverPeopleCallThemselvesStaysAText(String name) throws IOException {
        var cell = workbook(SheetColumns.of(List.of("name"), QUESTIONS, "en"), person(name, null, List.of()))
                .getRow(1)
                .getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(name);
        assertThat(cell.getCellStyle().getQuotePrefixed())
                .as("stays a text when it is edited")
                .isTrue();

        var out = new ByteArrayOutputStream();
        RegistrationSheet.csv(
                out,
                SheetColumns.of(List.of("name"), QUESTIONS, "en"),
                reader -> reader.accept(person(name, null, List.of())));
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line.replaceFirst("^\"", "")).startsWith("'"));
    }

    @Test
    void chosenColumnsKeepTheirOrderAndTheReaderSLanguage() throws IOException {
        var columns = SheetColumns.of(List.of("answers.days", "registeredAt", "name"), QUESTIONS, "zh");
        var sheet = workbook(columns, person("Chen Siyu (陈思雨)", null, List.of("first")));
        assertThat(texts(sheet, 0)).containsExactly("name", "registeredAt", "Days");
        assertThat(texts(sheet, 1)).containsExactly("陈思雨", "2027-05-10T01:02:03Z", "第一天");
    }

    @Test
    void columnsThatThereAreNotAreNamed() {
        var refusal = catchThrowableOfType(
                Invalid.class, () -> SheetColumns.of(List.of("name", "shoes", "answers.age"), QUESTIONS, "en"));
        assertThat(refusal.violations())
                .extracting(violation ->
                        violation.field() + " " + violation.arguments().get(0))
                .containsExactly("column shoes", "column answers.age");
    }

    private static Sheet workbook(SheetColumns columns, RegistrationView... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        RegistrationSheet.excel(out, columns, reader -> List.of(rows).forEach(reader));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheet("registrations");
        }
    }

    private static List<String> texts(Sheet sheet, int row) {
        var cells = sheet.getRow(row);
        return IntStream.range(0, cells.getLastCellNum())
                .mapToObj(cells::getCell)
                .peek(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING))
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static RegistrationView person(String name, @Nullable Integer position, List<String> days) {
        return new RegistrationView(
                UUID.fromString("01900000-0000-7000-8000-000000000001"),
                "ABC-123",
                "forum",
                LocalizedText.of("en", "Forum"),
                Instant.parse("2027-05-10T01:00:00Z"),
                Instant.parse("2027-05-12T10:00:00Z"),
                "Asia/Shanghai",
                "PUBLISHED",
                false,
                position == null ? RegistrationState.CONFIRMED : RegistrationState.WAITING,
                position,
                Attendance.ON_SITE,
                1,
                name,
                "a@guest.example",
                "KZ",
                null,
                true,
                "en",
                Instant.parse("2027-05-10T01:02:03Z"),
                days.isEmpty() ? Answers.NONE : new Answers(Map.of("days", new Answer(QuestionKind.CHOICES, days))),
                null);
    }

    private static Question question(String key, QuestionKind kind, String label, List<Choice> choices) {
        return new Question(
                key,
                kind,
                LocalizedText.of("en", label),
                LocalizedText.EMPTY,
                choices,
                false,
                Audience.EVERYONE,
                false);
    }
}
