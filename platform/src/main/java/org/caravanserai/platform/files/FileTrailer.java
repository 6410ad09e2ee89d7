package org.caravanserai.platform.files;

import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.files.FileType;

/** The end of a file, which shows whether the file is complete. */
final class FileTrailer {

    /** The longest trailer of a supported format: the last record of a ZIP directory with its comment. */
    static final int LENGTH = 22 + 65_535;

    private static final int PDF_END = 2048;

    private FileTrailer() {}

    /**
     * Whether a file ends as its type requires.
     *
     * @param tail the last bytes, at most {@link #LENGTH}
     */
    static boolean isWhole(FileType type, byte[] tail) {
        return switch (type) {
            case PDF -> contains(tail, "%%EOF", PDF_END);
            case DOCX, XLSX, PPTX, ODT -> contains(tail, "PK\u0005\u0006", LENGTH);
            case PNG -> contains(tail, "IEND\u00aeB`\u0082", LENGTH);
            case JPEG -> contains(tail, "\u00ff\u00d9", LENGTH);
            case CSV, TEXT -> true;
        };
    }

    private static boolean contains(byte[] tail, String mark, int within) {
        int length = Math.min(within, tail.length);
        return new String(tail, tail.length - length, length, StandardCharsets.ISO_8859_1).contains(mark);
    }
}
