package org.caravanserai.domain.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files with their content, which is kept in pieces in the database. */
public interface StoredFiles {

    /** Bytes of a piece; only the last one of a file is shorter. */
    int PIECE = 1 << 18;

    /**
     * Keeps a piece of a file that is {@link #add added} in the same transaction.
     *
     * @param number from 0
     */
    void store(UUID id, int number, byte[] piece);

    /** The file is complete. */
    void add(StoredFile file);

    Optional<StoredFile> byCode(String code);

    /** The oldest first. */
    List<StoredFile> at(FilePlace place);

    /** A piece of the content; null behind its end. */
    byte @Nullable [] piece(UUID id, int number);

    /** Total size in bytes of the files that an account has attached. */
    long bytesOf(UUID account);

    /** Deletes a file with its content. */
    void delete(UUID id);

    /**
     * Deletes all files of a thing, in whatever slot.
     *
     * @return how many
     */
    int deleteOf(String kind, UUID subject);
}
