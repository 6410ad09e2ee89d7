package org.caravanserai.domain.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Uploaded tables with their rows, which are kept in pieces: one JSON array a line, its first element is the line in the file. */
public interface TableUploads {

    /**
     * Keeps a piece of a table that is {@link #add added} in the same transaction.
     *
     * @param number from 0; all but the last are {@link NewImports#PIECE} long
     */
    void store(UUID id, int number, byte[] piece);

    void add(TableUpload upload);

    Optional<TableUpload> byId(UUID id);

    /** A piece of the rows; null behind their end. */
    byte @Nullable [] piece(UUID id, int number);

    /** Bytes of the tables of an account that are kept, and of the refused rows of their imports. */
    long bytesOf(UUID account);

    /**
     * Deletes the rows, also the refused ones, of tables that were uploaded before this moment and are not being imported.
     *
     * @return of how many tables
     */
    int forgetRows(Instant before);
}
