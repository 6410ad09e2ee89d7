package org.caravanserai.server;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a backup file by {@link BackupCipher}, one chunk at a time; without {@link #finish} the file stays incomplete. */
final class EncryptingOutputStream extends OutputStream {
    private final OutputStream file;
    private final BackupCipher cipher;
    private final byte[] chunk = new byte[BackupCipher.CHUNK];
    private int filled;

    EncryptingOutputStream(OutputStream file, char[] passphrase) throws IOException {
        this(file, BackupCipher.fresh(passphrase));
    }

    EncryptingOutputStream(OutputStream file, BackupCipher cipher) throws IOException {
        this.file = file;
        this.cipher = cipher;
        file.write(cipher.beginning());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int written = 0;
        while (written < length) {
            if (filled == chunk.length) {
                file.write(cipher.seal(chunk, filled, false));
                filled = 0;
            }
            int part = Math.min(length - written, chunk.length - filled);
            System.arraycopy(bytes, from + written, chunk, filled, part);
            filled += part;
            written += part;
        }
    }

    /** Writes the last chunk, which says that nothing follows. To be called once, after everything was written. */
    void finish() throws IOException {
        file.write(cipher.seal(chunk, filled, true));
        file.flush();
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
