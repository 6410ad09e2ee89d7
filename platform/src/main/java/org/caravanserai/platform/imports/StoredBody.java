package org.caravanserai.platform.imports;

import java.io.InputStream;
import java.util.UUID;
import org.caravanserai.domain.imports.Imports;
import org.jspecify.annotations.Nullable;

/** The stored body of an import as a stream from any position, with one piece of it in memory. */
final class StoredBody extends InputStream {

    private final Imports imports;
    private final UUID id;
    private int number;
    private int offset;
    private byte @Nullable [] piece;

    StoredBody(Imports imports, UUID id, long position) {
        this.imports = imports;
        this.id = id;
        this.number = (int) (position / Imports.PIECE);
        this.offset = (int) (position % Imports.PIECE);
        this.piece = imports.piece(id, number);
    }

    @Override
    public int read() {
        while (piece != null && offset >= piece.length) {
            number++;
            offset = 0;
            piece = imports.piece(id, number);
        }
        return piece == null ? -1 : piece[offset++] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (length == 0) {
            return 0;
        }
        int first = read();
        if (first < 0 || piece == null) {
            return -1;
        }
        target[from] = (byte) first;
        int more = Math.min(length - 1, piece.length - offset);
        System.arraycopy(piece, offset, target, from + 1, more);
        offset += more;
        return more + 1;
    }
}
