package org.caravanserai.web.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
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
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
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
    void aWorkbookSaysEverythingInTypedCells() throws IOException {
        var sheet = workbook(
                columns(List.of(), "en"),
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
                        "TRUE",
                        "2027-05-10 01:02:03 UTC",
                        "Last; First",
                        "");
        assertThat(texts(sheet, 2)).element(2).isEqualTo("");
        assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(sheet.getRow(1).getCell(9).getCellType()).isEqualTo(CellType.BOOLEAN);
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(1)", "\tTab", "=HYPERLINK(\"http://x\")", "＝1+1", "＋1", "－1", "＠SUM(1)"
            })
    void whateverPeopleCallThemselvesStaysAText(String name) throws IOException {
        var cell = workbook(columns(List.of("name"), "en"), person(name, null, List.of()))
                .getRow(1)
                .getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(name);
        assertThat(cell.getCellStyle().getQuotePrefixed())
                .as("stays a text when it is edited")
                .isTrue();

        var out = new ByteArrayOutputStream();
        SheetFormat.CSV.write(
                out, columns(List.of("name"), "en"), reader -> reader.accept(person(name, null, List.of())));
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line.replaceFirst("^\"", "")).startsWith("'"));
    }

    @Test
    void chosenColumnsKeepTheirOrderAndTheReaderSLanguage() throws IOException {
        var columns = columns(List.of("answers.days", "registeredAt", "name"), "zh");
        var sheet = workbook(columns, person("Chen Siyu (陈思雨)", null, List.of("first")));
        assertThat(texts(sheet, 0)).containsExactly("name", "registeredAt", "Days");
        assertThat(texts(sheet, 1)).containsExactly("陈思雨", "2027-05-10 01:02:03 UTC", "第一天");
    }

    @Test
    void columnsThatThereAreNotAreNamed() {
        var refusal = catchThrowableOfType(Invalid.class, () -> columns(List.of("name", "shoes", "answers.age"), "en"));
        assertThat(refusal.violations())
                .extracting(violation ->
                        violation.field() + " " + violation.arguments().get(0))
                .containsExactly("column shoes", "column answers.age");
    }

    private static List<SheetColumn<RegistrationView>> columns(List<String> wanted, String language) {
        return RegistrationSheet.of(wanted, QUESTIONS, language, RegistrationColumn::parameter);
    }

    private static Sheet workbook(List<SheetColumn<RegistrationView>> columns, RegistrationView... rows)
            throws IOException {
        var out = new ByteArrayOutputStream();
        SheetFormat.XLSX.write(out, columns, reader -> List.of(rows).forEach(reader));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }

    private static List<String> texts(Sheet sheet, int row) {
        var cells = sheet.getRow(row);
        var formatter = new DataFormatter(Locale.ENGLISH);
        return IntStream.range(0, cells.getLastCellNum())
                .mapToObj(cells::getCell)
                .map(cell -> isMoment(cell) ? moment(cell) : formatter.formatCellValue(cell))
                .toList();
    }

    private static boolean isMoment(Cell cell) {
        return cell.getCellStyle().getDataFormatString().endsWith("\"UTC\"");
    }

    private static String moment(Cell cell) {
        return cell.getLocalDateTimeCellValue().toString().replace('T', ' ') + " UTC";
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
