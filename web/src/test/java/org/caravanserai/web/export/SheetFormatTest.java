package org.caravanserai.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which cells a value becomes. */
class SheetFormatTest {

    private static final LocalDateTime AT = LocalDateTime.parse("2027-05-10T01:02:03");

    @Test
    void numbersDatesAndMomentsAreSuchCellsInAWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        write(
                SheetFormat.XLSX,
                out,
                -3,
                new BigDecimal("1.50"),
                true,
                LocalDate.parse("2027-05-10"),
                Instant.parse("2027-05-10T01:02:03.9Z"),
                OffsetDateTime.parse("2027-05-10T09:02:03+08:00"),
                "-3",
                null);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(-3);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1.5);
            assertThat(row.getCell(2).getBooleanCellValue()).isTrue();
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2027-05-10T00:00:00");
            for (int i : List.of(4, 5)) {
                assertThat(row.getCell(i).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(row.getCell(i).getLocalDateTimeCellValue()).isEqualTo(AT);
                assertThat(row.getCell(i).getCellStyle().getDataFormatString())
                        .isEqualTo("yyyy-mm-dd hh:mm:ss \"UTC\"");
            }
            assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void inCsvANegativeNumberIsANumberAndWhatSomebodyTypedIsNoFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        write(SheetFormat.CSV, out, -3, new BigDecimal("1E+2"), LocalDate.parse("2027-05-10"), "-3", null);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1)).containsExactly("-3,100,2027-05-10,'-3,");
    }

    private static void write(SheetFormat format, ByteArrayOutputStream out, @Nullable Object... cells)
            throws IOException {
        var columns = IntStream.range(0, cells.length)
                .mapToObj(i -> new SheetColumn<@Nullable Object[]>("c" + i, row -> row[i]))
                .toList();
        format.write(out, columns, reader -> reader.accept(cells));
    }
}
