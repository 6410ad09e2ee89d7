package org.caravanserai.web.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body with a size limit; reading beyond the limit fails. */
final class LimitedBody extends FilterInputStream {

    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    private final long most;
    private long left;

    /**
     * @param most the largest number of bytes
     */
    LimitedBody(InputStream body, long most) {
        super(body);
        this.most = most;
        this.left = most;
    }

    static BadBody tooLarge(long most) {
        return most < MEGA
                ? new BadBody(413, "body-too-large", most / KILO, "kilo")
                : new BadBody(413, "body-too-large", most / MEGA, "mega");
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, (int) Math.min(length, left + 1));
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(Math.min(bytes, left + 1));
        count(skipped);
        return skipped;
    }

    /** Not supported: bytes that are read twice would be counted twice. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw tooLarge(most);
        }
    }
}
