package org.caravanserai.web.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.caravanserai.platform.sheets.SpreadsheetText;
import org.jspecify.annotations.Nullable;

/** What a list is written as, by the ending of the file's name. No cell is ever a formula, whatever people type. */
public enum SheetFormat {
    /** RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read every script. */
    CSV("text/csv; charset=utf-8") {
        @Override
        public <T> void write(OutputStream out, List<SheetColumn<T>> columns, SheetRows<T> rows) throws IOException {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            try (var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
                printer.printRecord(texts(columns.size(), i -> columns.get(i).heading()));
                rows.each(row -> {
                    try {
                        printer.printRecord(
                                texts(columns.size(), i -> columns.get(i).cell(row)));
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
            }
        }
    },

    /**
     * An Excel workbook. Texts that look like formulas are marked as quoted, so that they stay texts also when somebody
     * edits them.
     */
    XLSX(SheetFormat.EXCEL) {
        @Override
        public <T> void write(OutputStream out, List<SheetColumn<T>> columns, SheetRows<T> rows) throws IOException {
            try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
                var styles = Styles.of(workbook);
                var sheet = workbook.createSheet();
                var head = sheet.createRow(0);
                for (int i = 0; i < columns.size(); i++) {
                    styles.write(head.createCell(i), columns.get(i).heading());
                }
                int[] next = {1};
                rows.each(row -> {
                    var line = sheet.createRow(next[0]++);
                    for (int i = 0; i < columns.size(); i++) {
                        styles.write(line.createCell(i), columns.get(i).cell(row));
                    }
                });
                workbook.write(out);
            }
        }
    };

    /** Media type of a workbook. */
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 200;

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws IOException when the reader went away */
    public abstract <T> void write(OutputStream out, List<SheetColumn<T>> columns, SheetRows<T> rows)
            throws IOException;

    /**
     * The file as a download.
     *
     * @param name of the file without its ending
     */
    public <T> Response download(String name, List<SheetColumn<T>> columns, SheetRows<T> rows) {
        StreamingOutput out = stream -> write(stream, columns, rows);
        return Response.ok(out, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE)
                .build();
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Value of the header {@code Content-Disposition}.
     *
     * @param name of the file without its ending
     */
    public String disposition(String name) {
        return "attachment; filename=\"" + name + "." + name().toLowerCase(Locale.ROOT) + "\"";
    }

    private static List<String> texts(int count, IntFunction<@Nullable Object> cell) {
        return IntStream.range(0, count).mapToObj(i -> text(cell.apply(i))).toList();
    }

    /** A negative number is no formula. */
    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Instant at) {
            return at.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return value instanceof Number ? value.toString() : SpreadsheetText.forCsv(Objects.toString(value, ""));
    }

    private record Styles(CellStyle quoted, CellStyle date, CellStyle moment) {

        static Styles of(Workbook workbook) {
            var quoted = workbook.createCellStyle();
            quoted.setQuotePrefixed(true);
            var date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            var moment = workbook.createCellStyle();
            moment.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss \"UTC\""));
            return new Styles(quoted, date, moment);
        }

        void write(Cell cell, @Nullable Object value) {
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof Boolean flag) {
                cell.setCellValue(flag);
            } else if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (value instanceof Instant at) {
                cell.setCellValue(LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
                cell.setCellStyle(moment);
            } else if (value instanceof OffsetDateTime at) {
                write(cell, at.toInstant());
            } else if (value != null) {
                text(cell, value.toString());
            }
        }

        private void text(Cell cell, String text) {
            cell.setCellValue(text);
            if (SpreadsheetText.looksLikeFormula(text)) {
                cell.setCellStyle(quoted);
            }
        }
    }
}
