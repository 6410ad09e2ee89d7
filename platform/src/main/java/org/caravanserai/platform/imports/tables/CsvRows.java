package org.caravanserai.platform.imports.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.apache.commons.csv.CSVFormat;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.sheets.SpreadsheetText;

/** The rows of a CSV file. */
final class CsvRows {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_ROW = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvRows() {}

    static void read(InputStream content, byte[] beginning, Charset encoding, TableFile.Rows rows) throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(new String(beginning, encoding)))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (var reader = new RowReader(new InputStreamReader(content, decoder));
                var parser = format.parse(reader)) {
            var records = parser.iterator();
            boolean first = true;
            while (true) {
                reader.nextRow();
                long line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return;
                }
                var cells = records.next().toList();
                if (first && !cells.isEmpty() && cells.get(0).indexOf(BYTE_ORDER_MARK) == 0) {
                    cells.set(0, cells.get(0).substring(1));
                }
                first = false;
                cells.replaceAll(SpreadsheetText::ofCsv);
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.row(line, cells);
                }
            }
        } catch (CharacterCodingException garbled) {
            throw new Invalid("file", "table-unreadable");
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException) {
                throw new Invalid("file", "table-unreadable");
            }
            throw failure;
        }
    }

    /** The one that occurs most in the first line, outside quotes. */
    private static char separator(String beginning) {
        var line = beginning
                .replaceAll("\"[^\"]*\"", "")
                .lines()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        char best = ',';
        for (char separator : SEPARATORS) {
            if (count(line, separator) > count(line, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(next -> next == wanted).count();
    }

    /** Refuses a row that does not end, as after a quotation mark that is never closed. */
    private static final class RowReader extends FilterReader {

        private int length;

        RowReader(Reader in) {
            super(in);
        }

        void nextRow() {
            length = 0;
        }

        @Override
        public int read() throws IOException {
            grow(1);
            return super.read();
        }

        @Override
        public int read(char[] target, int from, int most) throws IOException {
            int read = super.read(target, from, most);
            grow(read);
            return read;
        }

        private void grow(int by) {
            length += by;
            if (length > LONGEST_ROW) {
                throw new Invalid("file", "table-row-too-long");
            }
        }
    }
}
