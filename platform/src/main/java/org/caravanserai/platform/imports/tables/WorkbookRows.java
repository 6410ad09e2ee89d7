package org.caravanserai.platform.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The rows of the first sheet of an Excel workbook, read as a stream; the workbook lies in a temporary file meanwhile. The parts that are read
 * as a whole, such as the styles, may have {@link #MOST_OF_PART} bytes when they are inflated, the sheet and its texts what {@link InflatedXml} allows.
 */
final class WorkbookRows {

    private static final int MOST_COLUMNS = 1000;
    private static final int DEEPEST = 100;
    private static final long MOST_OF_PART = 8L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_OF_PART);
        ZipSecureFile.setMaxTextSize(MOST_OF_PART);
        ZipSecureFile.setMaxFileCount(5000);
        ZipSecureFile.setMinInflateRatio(0.01);
    }

    private WorkbookRows() {}

    /**
     * @param longest characters of a cell
     * @throws Invalid {@code table-unreadable}, {@code table-cell-too-long}, {@code table-too-large}, {@code table-row-too-long}
     */
    static void read(InputStream content, int longest, TableFile.Rows rows) throws IOException {
        var file = Files.createTempFile("caravanserai", ".xlsx");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            read(file, longest, rows);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Whatever the reader of workbooks makes of a workbook that is none, is a fault of the file. */
    private static void read(Path file, int longest, TableFile.Rows rows) {
        try {
            readAll(file, longest, rows);
        } catch (Thrown theirs) {
            throw theirs.failure;
        } catch (Invalid refusal) {
            throw refusal;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException
                | StackOverflowError broken) {
            throw new Invalid("file", "table-unreadable");
        }
    }

    private static void readAll(Path file, int longest, TableFile.Rows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var parts = new ZipFile(file.toFile());
                var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new Invalid("file", "table-unreadable");
            }
            var texts = workbook.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType());
            sheets.next().close();
            try (var stored = texts.isEmpty() ? null : part(parts, texts.get(0));
                    var strings = SheetStrings.read(stored, longest);
                    var sheet = part(parts, sheets.getSheetPart())) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new Bounded(
                        new XSSFSheetXMLHandler(
                                reader.getStylesTable(), null, strings, new Cells(rows), new IsoDates(), false),
                        longest));
                parser.parse(new InputSource(sheet));
            }
        }
    }

    /** Names of parts do not differ by case. */
    private static InputStream part(ZipFile parts, PackagePart wanted) throws IOException {
        var name = wanted.getPartName().getName().substring(1);
        var entry = parts.stream()
                .filter(each -> each.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Invalid("file", "table-unreadable"));
        return new InflatedXml(parts.getInputStream(entry));
    }

    /** Carries a failure of whoever takes the rows through the reader of workbooks. */
    private static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException failure;

        Thrown(RuntimeException failure) {
            super(null, failure, false, false);
            this.failure = failure;
        }
    }

    /** Refuses a sheet whose elements contain each other without end, or with a cell that does not end. */
    private static final class Bounded extends DefaultHandler {

        private final XSSFSheetXMLHandler cells;
        private final int longest;
        private int depth;
        private int characters;

        Bounded(XSSFSheetXMLHandler cells, int longest) {
            this.cells = cells;
            this.longest = longest;
        }

        @Override
        public void startElement(@Nullable String uri, String local, @Nullable String name, Attributes all)
                throws SAXException {
            depth++;
            characters = 0;
            if (depth > DEEPEST) {
                throw new Invalid("file", "table-unreadable");
            }
            cells.startElement(uri, local, name, all);
        }

        @Override
        public void endElement(@Nullable String uri, String local, @Nullable String name) throws SAXException {
            depth--;
            cells.endElement(uri, local, name);
        }

        @Override
        public void characters(char[] content, int from, int length) throws SAXException {
            characters += length;
            if (characters > longest) {
                throw new Invalid("file", "table-cell-too-long", longest);
            }
            cells.characters(content, from, length);
        }
    }

    /** Writes dates as ISO 8601 and numbers with a point and all their decimals, whatever the workbook shows; codes keep their zeros. */
    private static final class IsoDates extends DataFormatter {

        private static final Pattern AMOUNT =
                Pattern.compile("General|@|[#,]*0?([.][0#]+)?(E[+]0+)?", Pattern.CASE_INSENSITIVE);
        private static final int THOUSANDS = 3;

        IsoDates() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int format, String pattern, boolean since1904) {
            if (pattern == null || AMOUNT.matcher(pattern).matches()) {
                return amount(value);
            }
            if (!DateUtil.isADateFormat(format, pattern) || !DateUtil.isValidExcelDate(value)) {
                return super.formatRawCellContents(value, format, pattern, since1904);
            }
            var time = DateUtil.getLocalDateTime(value, since1904);
            return value == Math.floor(value)
                    ? time.toLocalDate().toString()
                    : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        }

        /** Never with three decimals, which could be thousands. */
        private static String amount(double value) {
            var number = new BigDecimal(NumberToTextConverter.toText(value)).stripTrailingZeros();
            int scale = Math.max(0, number.scale());
            return number.setScale(scale == THOUSANDS ? scale + 1 : scale, RoundingMode.UNNECESSARY)
                    .toPlainString();
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
            if (column < 0 || column >= MOST_COLUMNS) {
                throw new Invalid("file", "table-row-too-long");
            }
            while (row.size() < column) {
                row.add("");
            }
            row.add(value == null ? "" : value);
        }

        @Override
        public void endRow(int number) {
            if (row.stream().allMatch(String::isBlank)) {
                return;
            }
            try {
                rows.row(number + 1L, row);
            } catch (RuntimeException failure) {
                throw new Thrown(failure);
            }
        }
    }
}
