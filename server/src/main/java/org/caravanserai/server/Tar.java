package org.caravanserai.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Unpacks the plain tar archives that PostgreSQL's binaries come in: files, folders and links with short names. */
final class Tar {
    private static final int BLOCK = 512;
    private static final int EXECUTABLE = 0100;

    private Tar() {}

    static void unpack(InputStream archive, Path folder) throws IOException {
        for (byte[] header = block(archive); header[0] != 0; header = block(archive)) {
            Path target = folder.resolve(text(header, 0, 100)).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("Outside of the folder: " + target);
            }
            long size = Long.parseLong(text(header, 124, 12).strip(), 8);
            switch (header[156]) {
                case '0', 0 ->
                    file(
                            archive,
                            target,
                            size,
                            Integer.parseInt(text(header, 100, 8).strip(), 8));
                case '2' -> Files.createSymbolicLink(parent(target), Path.of(text(header, 157, 100)));
                case '5' -> Files.createDirectories(target);
                default -> throw new IOException("Unknown kind of entry: " + target);
            }
        }
    }

    private static void file(InputStream archive, Path target, long size, int mode) throws IOException {
        try (var out = Files.newOutputStream(parent(target))) {
            for (long left = size; left > 0; left -= BLOCK) {
                out.write(block(archive), 0, (int) Math.min(BLOCK, left));
            }
        }
        boolean executable = (mode & EXECUTABLE) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static Path parent(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        return target;
    }

    private static byte[] block(InputStream archive) throws IOException {
        byte[] block = archive.readNBytes(BLOCK);
        if (block.length < BLOCK) {
            throw new EOFException("The archive ends too early");
        }
        return block;
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }
}
