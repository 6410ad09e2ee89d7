package org.caravanserai.platform.files;

import java.io.InputStream;
import java.util.UUID;
import org.caravanserai.domain.files.StoredFiles;
import org.jspecify.annotations.Nullable;

/** The content of a stored file as a stream, with one piece of it in memory. */
final class FileContent extends InputStream {

    private final StoredFiles files;
    private final UUID id;
    private int number;
    private int offset;
    private byte @Nullable [] piece;

    FileContent(StoredFiles files, UUID id) {
        this.files = files;
        this.id = id;
        this.piece = files.piece(id, 0);
    }

    private byte @Nullable [] filled() {
        if (piece != null && offset >= piece.length) {
            number++;
            offset = 0;
            piece = files.piece(id, number);
        }
        return piece;
    }

    @Override
    public int read() {
        var current = filled();
        return current == null ? -1 : current[offset++] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        var current = filled();
        if (current == null) {
            return length == 0 ? 0 : -1;
        }
        int read = Math.min(length, current.length - offset);
        System.arraycopy(current, offset, target, from, read);
        offset += read;
        return read;
    }
}
