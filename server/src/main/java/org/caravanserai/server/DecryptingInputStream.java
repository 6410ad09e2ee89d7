package org.caravanserai.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Reads a backup file by {@link BackupCipher}, one chunk at a time. What it returns was checked, but only the end of the
 * stream says that nothing is missing.
 */
final class DecryptingInputStream extends InputStream {
    private final PushbackInputStream file;
    private final BackupCipher cipher;
    private byte[] content = new byte[0];
    private int position;
    private boolean ended;

    /**
     * @throws StartFailure when this is no backup, or not one for this passphrase
     */
    DecryptingInputStream(InputStream file, char[] passphrase) throws IOException {
        this.file = new PushbackInputStream(file, 1);
        this.cipher = BackupCipher.of(this.file, passphrase);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == content.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int part = Math.min(length, content.length - position);
        System.arraycopy(content, position, bytes, from, part);
        position += part;
        return part;
    }

    private void next() throws IOException {
        byte[] chunk = file.readNBytes(BackupCipher.CHUNK + BackupCipher.TAG);
        int following = file.read();
        if (following >= 0) {
            file.unread(following);
        }
        ended = following < 0;
        content = cipher.open(chunk, chunk.length, ended);
        position = 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
