package org.caravanserai.platform.imports.tables;

import com.ibm.icu.text.CharsetDetector;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.shared.Invalid;

/** A file with a table: CSV in whatever encoding and with whatever separator, or the first sheet of an Excel workbook. */
final class TableFile {

    /** Number of bytes from which encoding and separator are detected. */
    static final int BEGINNING = 1 << 16;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** Is given the rows one by one. */
    @FunctionalInterface
    interface Rows {

        /**
         * @param line where it begins in the file, from 1
         */
        void row(long line, List<String> cells);
    }

    private TableFile() {}

    /**
     * Reads all rows that are not blank, in bounded memory.
     *
     * @param longest characters of a cell of a workbook
     * @throws Invalid {@code table-unreadable}, {@code table-old-excel}, {@code table-row-too-long}, {@code table-cell-too-long},
     *     {@code table-too-large} or {@code file-empty}
     */
    static void read(InputStream file, int longest, Rows rows) throws IOException {
        var content = new BufferedInputStream(file, BEGINNING);
        content.mark(BEGINNING);
        var beginning = content.readNBytes(BEGINNING);
        content.reset();
        if (beginning.length == 0) {
            throw new Invalid("file", "file-empty");
        }
        if (startsWith(beginning, OLD_EXCEL)) {
            throw new Invalid("file", "table-old-excel");
        }
        if (startsWith(beginning, ZIP)) {
            WorkbookRows.read(content, longest, rows);
        } else {
            CsvRows.read(content, beginning, encoding(beginning), rows);
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /** UTF-8 where it can be, else what it looks most like. */
    private static Charset encoding(byte[] beginning) {
        if (startsWith(beginning, new byte[] {(byte) 0xff, (byte) 0xfe})
                || startsWith(beginning, new byte[] {(byte) 0xfe, (byte) 0xff})) {
            return StandardCharsets.UTF_16;
        }
        if (isUtf8(beginning)) {
            return StandardCharsets.UTF_8;
        }
        var match = new CharsetDetector().setText(beginning).detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            throw new Invalid("file", "table-unreadable");
        }
        return Charset.forName(match.getName());
    }

    /** The last character may be cut. */
    private static boolean isUtf8(byte[] beginning) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var result = decoder.decode(ByteBuffer.wrap(beginning), CharBuffer.allocate(beginning.length), false);
        return !result.isError();
    }
}
