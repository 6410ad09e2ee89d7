package org.caravanserai.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.caravanserai.domain.imports.ImportPosition;

/** Walks over the bytes of a body and knows where it is; one byte can be looked at before it is taken. */
final class BodyCursor {

    static final int END = -1;

    private final InputStream body;
    private final byte[] buffer = new byte[8192];
    private int filled;
    private int next;
    private long position;
    private long line;
    private long records;

    BodyCursor(InputStream body, ImportPosition start) {
        this.body = body;
        this.position = start.position();
        this.line = start.line();
        this.records = start.records();
    }

    int peek() {
        if (next >= filled) {
            try {
                filled = body.read(buffer, 0, buffer.length);
                next = 0;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return filled < 1 ? END : buffer[next] & 0xff;
    }

    int take() {
        int taken = peek();
        if (taken != END) {
            next++;
            position++;
            if (taken == '\n') {
                line++;
            }
        }
        return taken;
    }

    void skipSpace() {
        while (isSpace(peek())) {
            take();
        }
    }

    /** The three bytes that some editors put before UTF-8. */
    void skipByteOrderMark() {
        if (position == 0 && peek() == 0xef) {
            take();
            take();
            take();
        }
    }

    /** The record that was just read, and began in that line. */
    RawRecord record(long beginning, RecordBytes bytes) {
        records++;
        return new RawRecord(beginning, records, bytes.content(), new ImportPosition(position, line, records));
    }

    BrokenBody broken(String key) {
        return new BrokenBody(line, records + 1, key);
    }

    long line() {
        return line;
    }

    static boolean isSpace(int next) {
        return next == ' ' || next == '\t' || next == '\r' || next == '\n';
    }
}
