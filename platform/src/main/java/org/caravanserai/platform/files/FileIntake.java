package org.caravanserai.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.tika.Tika;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.pieces.PieceStream;
import org.jspecify.annotations.Nullable;

/** Reads a file piece by piece into the database and refuses what is not what it should be. */
@ApplicationScoped
class FileIntake {

    private static final String FIELD = "file";

    private final Tika tika = new Tika();
    private final StoredFiles files;
    private final FileLimits limits;
    private final Instance<FileScan> scans;

    @Inject
    FileIntake(StoredFiles files, FileLimits limits, @Any Instance<FileScan> scans) {
        this.files = files;
        this.limits = limits;
        this.scans = scans;
    }

    /**
     * An uploaded file for a place.
     *
     * @param owner null for a person without an account
     */
    record Arrival(
            UUID id, String name, FilePlace place, @Nullable UUID owner) {}

    /** Result of reading a file. */
    record Taken(FileType type, long size, String sha256) {}

    /**
     * Keeps the content, with one piece in memory.
     *
     * @throws org.caravanserai.domain.shared.Refused {@code files-full} or {@code files-quota}
     * @throws Invalid {@code file-empty}, {@code file-type}, {@code file-too-large}, {@code file-broken-off}, {@code file-macros} or {@code file-harmful}
     */
    Taken take(Arrival file, FilePolicy policy, InputStream content) {
        try {
            var piece = content.readNBytes(StoredFiles.PIECE);
            var type = type(file.name(), policy, piece);
            var digest = sha256();
            var tail = new byte[0];
            long size = 0;
            for (int number = 0; piece.length > 0; number++) {
                size += piece.length;
                if (size > policy.mostBytes()) {
                    throw new Invalid(FIELD, "file-too-large", policy.mostBytes() / FilePolicy.MEGABYTE);
                }
                digest.update(piece);
                files.store(file.id(), number, piece);
                tail = tail(tail, piece);
                piece = content.readNBytes(StoredFiles.PIECE);
            }
            if (!FileTrailer.isWhole(type, tail)) {
                throw new Invalid(FIELD, "file-broken-off");
            }
            if (OfficePackage.isOne(type)) {
                OfficePackage.check(type, PieceStream.of(number -> files.piece(file.id(), number)), policy.endings());
            }
            limits.check(file.place(), policy, file.owner(), size);
            scan(file.id());
            return new Taken(type, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private FileType type(String name, FilePolicy policy, byte[] beginning) {
        if (beginning.length == 0) {
            throw new Invalid(FIELD, "file-empty");
        }
        var content = tika.detect(beginning);
        return policy.types().stream()
                .filter(type -> type.fits(name, content))
                .findFirst()
                .orElseThrow(() -> new Invalid(FIELD, "file-type", policy.endings()));
    }

    private void scan(UUID id) {
        for (var scan : scans) {
            scan.fault(() -> PieceStream.of(number -> files.piece(id, number))).ifPresent(fault -> {
                throw new Invalid(FIELD, "file-harmful", fault);
            });
        }
    }

    /** The last bytes of both. */
    private static byte[] tail(byte[] before, byte[] piece) {
        var both = Arrays.copyOf(before, before.length + piece.length);
        System.arraycopy(piece, 0, both, before.length, piece.length);
        return Arrays.copyOfRange(both, Math.max(0, both.length - FileTrailer.LENGTH), both.length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
