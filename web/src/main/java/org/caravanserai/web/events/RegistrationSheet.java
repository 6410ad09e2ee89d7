package org.caravanserai.web.events;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.caravanserai.domain.events.registration.RegistrationView;

/** Registrations as a table to take along. No cell is ever a formula, whatever people call themselves. */
final class RegistrationSheet {

    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 200;

    private RegistrationSheet() {}

    /** Where the rows come from: hands each one to the reader. */
    @FunctionalInterface
    interface Source {
        void each(Consumer<RegistrationView> reader);
    }

    /** CSV by RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read every script. */
    static void csv(OutputStream out, SheetColumns columns, Source source) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecord(harmless(columns.headings()));
            source.each(row -> {
                try {
                    printer.printRecord(harmless(columns.cells(row)));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    /**
     * An Excel workbook, written row by row. Every cell is a text; those that look like formulas are marked as quoted, so
     * that they stay texts also when somebody edits them.
     */
    static void excel(OutputStream out, SheetColumns columns, Source source) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var quoted = workbook.createCellStyle();
            quoted.setQuotePrefixed(true);
            var sheet = workbook.createSheet("registrations");
            write(sheet.createRow(0), columns.headings(), quoted);
            int[] next = {1};
            source.each(row -> write(sheet.createRow(next[0]++), columns.cells(row), quoted));
            workbook.write(out);
        }
    }

    private static void write(Row row, List<String> texts, CellStyle quoted) {
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            if (SpreadsheetText.looksLikeFormula(texts.get(i))) {
                cell.setCellStyle(quoted);
            }
        }
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(SpreadsheetText::forCsv).toList();
    }
}
