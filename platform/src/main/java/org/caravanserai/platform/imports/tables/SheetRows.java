package org.caravanserai.platform.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The rows of the first sheet of an Excel workbook, read as a stream; the workbook lies in a temporary file meanwhile. */
final class SheetRows {

    private static final int MOST_COLUMNS = 1000;

    private SheetRows() {}

    static void read(InputStream content, TableFile.Rows rows) throws IOException {
        var file = Files.createTempFile("caravanserai", ".xlsx");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                var reader = new XSSFReader(workbook);
                var sheets = reader.getSheetsData();
                if (!sheets.hasNext()) {
                    throw new Invalid("file", "table-unreadable");
                }
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        null,
                        new ReadOnlySharedStringsTable(workbook, false),
                        new Cells(rows),
                        new IsoDates(),
                        false));
                try (var sheet = sheets.next()) {
                    parser.parse(new InputSource(sheet));
                }
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | SAXException
                | ParserConfigurationException broken) {
            throw new Invalid("file", "table-unreadable");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Writes dates as ISO 8601, whatever the workbook shows. */
    private static final class IsoDates extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int format, String pattern, boolean since1904) {
            if (!DateUtil.isADateFormat(format, pattern) || !DateUtil.isValidExcelDate(value)) {
                return super.formatRawCellContents(value, format, pattern, since1904);
            }
            var time = DateUtil.getLocalDateTime(value, since1904);
            return value == Math.floor(value)
                    ? time.toLocalDate().toString()
                    : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        }
    }

    /** Gathers the cells of a row, blank ones between them too. */
    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final TableFile.Rows rows;
        private List<String> row = new ArrayList<>();

        Cells(TableFile.Rows rows) {
            this.rows = rows;
        }

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            if (column >= MOST_COLUMNS) {
                throw new Invalid("file", "table-row-too-long");
            }
            while (row.size() < column) {
                row.add("");
            }
            row.add(value == null ? "" : value);
        }

        @Override
        public void endRow(int number) {
            if (!row.stream().allMatch(String::isBlank)) {
                rows.row(number + 1L, row);
            }
        }
    }
}
