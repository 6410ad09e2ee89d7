package org.caravanserai.platform.pieces;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Content that is kept in pieces as a stream, with one piece in memory. */
public final class PieceStream extends InputStream {

    private final IntFunction<byte @Nullable []> pieces;
    private int number;
    private int offset;
    private byte @Nullable [] piece;

    private PieceStream(IntFunction<byte @Nullable []> pieces, int number, int offset) {
        this.pieces = pieces;
        this.number = number;
        this.offset = offset;
        this.piece = pieces.apply(number);
    }

    /**
     * The whole content.
     *
     * @param pieces by number from 0; null behind the end
     */
    public static PieceStream of(IntFunction<byte @Nullable []> pieces) {
        return new PieceStream(pieces, 0, 0);
    }

    /**
     * The content from a position on.
     *
     * @param size bytes of a piece; only the last one is shorter
     */
    public static PieceStream from(long position, int size, IntFunction<byte @Nullable []> pieces) {
        return new PieceStream(pieces, (int) (position / size), (int) (position % size));
    }

    private byte @Nullable [] filled() {
        while (piece != null && offset >= piece.length) {
            offset -= piece.length;
            number++;
            piece = pieces.apply(number);
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
        if (length == 0) {
            return 0;
        }
        var current = filled();
        if (current == null) {
            return -1;
        }
        int read = Math.min(length, current.length - offset);
        System.arraycopy(current, offset, target, from, read);
        offset += read;
        return read;
    }
}
