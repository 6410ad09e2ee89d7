package org.caravanserai.platform.imports.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.caravanserai.domain.shared.Invalid;

/**
 * A part of a workbook as it is inflated, whatever size the workbook states. It ends where it has become too large, and where there would be
 * something in it that a parser holds in memory as a whole: a tag, a comment or an instruction that does not end.
 */
final class InflatedXml extends FilterInputStream {

    private static final int MOST_MEGABYTES = 512;
    private static final long MOST_BYTES = (long) MOST_MEGABYTES << 20;
    private static final int LONGEST = 1 << 20;
    private static final String COMMENT = "<!--";

    private long read;
    private int sinceTag;
    /** What ends the comment or instruction; empty outside. */
    private String end = "";

    private final StringBuilder last = new StringBuilder();

    InflatedXml(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int more = super.read(target, from, length);
        for (int i = from; i < from + more; i++) {
            check(target[i]);
        }
        read += Math.max(0, more);
        if (read > MOST_BYTES) {
            throw new Invalid("file", "table-too-large", MOST_MEGABYTES);
        }
        return more;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(byte next) {
        sinceTag++;
        if (next == 0 || sinceTag > LONGEST) {
            throw new Invalid("file", "table-unreadable");
        }
        if (end.isEmpty()) {
            outside(next);
        } else if (isEnd(next)) {
            end = "";
            last.setLength(0);
        }
    }

    private void outside(byte next) {
        if (next == '<') {
            sinceTag = 0;
            last.setLength(0);
        }
        if (last.length() == COMMENT.length() || last.length() == 0 && next != '<') {
            return;
        }
        last.append((char) next);
        if ("<?".contentEquals(last)) {
            begin("?>");
        } else if (COMMENT.contentEquals(last)) {
            begin("-->");
        }
    }

    private void begin(String theirEnd) {
        end = theirEnd;
        last.setLength(0);
    }

    private boolean isEnd(byte next) {
        last.append((char) next);
        if (last.length() > end.length()) {
            last.deleteCharAt(0);
        }
        return end.contentEquals(last);
    }
}
