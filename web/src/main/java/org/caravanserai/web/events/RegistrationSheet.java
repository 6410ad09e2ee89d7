package org.caravanserai.web.events;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.jspecify.annotations.Nullable;

/** Registrations as a table to take along. No cell is ever a formula, whatever people call themselves. */
final class RegistrationSheet {

    private static final List<String> HEADINGS = List.of(
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
            "registeredAt");

    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 200;

    private RegistrationSheet() {}

    /** Where the rows come from: hands each one to the reader. */
    @FunctionalInterface
    interface Source {
        void each(Consumer<RegistrationView> reader);
    }

    /** CSV by RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read every script. */
    static void csv(OutputStream out, AnswerColumns answers, Source source) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecord(harmless(headings(answers)));
            source.each(row -> {
                try {
                    printer.printRecord(harmless(cells(row, answers)));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    /** An Excel workbook, written row by row; cells are typed as text, so nothing in them is run. */
    static void excel(OutputStream out, AnswerColumns answers, Source source) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = workbook.createSheet("registrations");
            write(sheet.createRow(0), headings(answers));
            int[] next = {1};
            source.each(row -> write(sheet.createRow(next[0]++), cells(row, answers)));
            workbook.write(out);
        }
    }

    private static void write(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static List<String> headings(AnswerColumns answers) {
        return Stream.concat(HEADINGS.stream(), answers.headings().stream()).toList();
    }

    private static List<String> cells(RegistrationView row, AnswerColumns answers) {
        var own = List.of(
                row.code(),
                row.state().name(),
                row.position() == null ? "" : row.position().toString(),
                row.attendance().name(),
                Integer.toString(row.accompanying()),
                row.name(),
                row.email(),
                orEmpty(row.country()),
                orEmpty(row.affiliation()),
                Boolean.toString(row.guest()),
                row.registeredAt().toString());
        return Stream.concat(own.stream(), answers.cells(row.answers()).stream())
                .toList();
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(RegistrationSheet::harmless).toList();
    }

    /** Spreadsheets take a cell that begins like this for a formula (OWASP, CSV injection). */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
