package org.caravanserai.domain.imports;

import java.util.UUID;

/** Imports that somebody starts, with their bodies, which are kept in pieces in the database until the work is done. */
public interface NewImports {

    /** Bytes of a piece of the body; only the last piece is shorter. */
    int PIECE = 1 << 20;

    /** Begins an import whose body comes piece by piece; no worker sees it before it is {@link #ready}. */
    void open(UUID id, BodyFormat format, ImportClaim.Starter starter);

    /** Begins an import of an uploaded table; a worker may claim it when the transaction ends. */
    void openTable(UUID id, TableOrder order, ImportClaim.Starter starter);

    /**
     * @param number from 0
     */
    void store(UUID id, int number, byte[] piece);

    /** The body is complete; from now on a worker may claim it. */
    void ready(UUID id, long size);
}
