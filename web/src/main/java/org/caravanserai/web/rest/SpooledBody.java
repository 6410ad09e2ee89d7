package org.caravanserai.web.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, read completely to compute its digest and kept to be read again: a small body in memory, a larger one in a
 * temporary file. The file is already deleted from its folder when the first byte is written (on Windows the system deletes it with
 * the last handle), so it disappears with the request, also when the process crashes.
 */
final class SpooledBody implements AutoCloseable {

    /** Bytes that are kept in memory. */
    static final int IN_MEMORY = 1 << 18;

    private final byte[] beginning;
    private final @Nullable FileChannel rest;
    private final String digest;

    private SpooledBody(byte[] beginning, @Nullable FileChannel rest, String digest) {
        this.beginning = beginning;
        this.rest = rest;
        this.digest = digest;
    }

    /**
     * @throws IOException when the sender disconnects or the disk is full; nothing of the body is kept then
     */
    static SpooledBody read(InputStream body) throws IOException {
        return read(body, Files::createTempFile);
    }

    /** The folder of temporary files, for tests. */
    @FunctionalInterface
    interface Place {
        Path newFile(String prefix, String suffix) throws IOException;
    }

    static SpooledBody read(InputStream body, Place place) throws IOException {
        var sha = sha256();
        var read = new DigestInputStream(body, sha);
        var beginning = read.readNBytes(IN_MEMORY);
        var rest = beginning.length < IN_MEMORY ? null : spool(read, place);
        return new SpooledBody(beginning, rest, HexFormat.of().formatHex(sha.digest()));
    }

    private static FileChannel spool(InputStream body, Place place) throws IOException {
        var channel = nameless(place.newFile("caravanserai", ".body"));
        try {
            body.transferTo(Channels.newOutputStream(channel));
            channel.position(0);
            return channel;
        } catch (IOException | RuntimeException brokenOff) {
            channel.close();
            throw brokenOff;
        }
    }

    private static FileChannel nameless(Path file) throws IOException {
        try {
            return FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /** SHA-256 of the body, in hexadecimal digits. */
    String digest() {
        return digest;
    }

    /** The body from its beginning; can be called once. */
    InputStream again() {
        var first = new ByteArrayInputStream(beginning);
        return rest == null ? first : new SequenceInputStream(first, Channels.newInputStream(rest));
    }

    @Override
    public void close() throws IOException {
        if (rest != null) {
            rest.close();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
