package org.caravanserai.domain.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Imports with their bodies, which are kept in pieces in the database until the work is done. */
public interface Imports {

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

    /** Claims an import that has no worker, or whose worker has been silent since then. */
    Optional<ImportClaim> claim(UUID worker, Instant now, Instant silentSince);

    /** A piece of the body; null behind its end. */
    byte @Nullable [] piece(UUID id, int number);

    /**
     * Locks the import for the transaction.
     *
     * @return whether it is still this worker's, and still where the claim says
     */
    boolean hold(ImportClaim claim);

    /** Records the progress of the transaction and that the worker is alive. */
    void advance(ImportClaim claim, ImportPosition next, ImportCounts more, List<ImportRefusal> refusals, Instant now);

    /** Marks the import as finished and deletes the uploaded data. */
    void end(ImportClaim claim, ImportState state, @Nullable ImportRefusal failure, Instant now);

    Optional<ImportReport> report(UUID id);

    /** Refused lines in the order of the file. */
    List<ImportRefusal> refusals(UUID id, int limit);

    /** Sorted by {@code line}, which is usual, or {@code record}. */
    Page<ImportRefusal> refusals(UUID id, PageRequest request);

    /** Hands out all refusals, by line, in bounded memory. */
    void eachRefusal(UUID id, Consumer<ImportRefusal> consumer);

    /** Imports of registries, sorted by when they were {@code started}, newest first as usual, or by another column of the list. */
    Page<ImportReport> page(PageRequest request);

    /** Imports of tables that an account started, sorted as {@link #page} is. */
    Page<ImportReport> tablesOf(UUID account, PageRequest request);

    /** Whether an import of a table that the account has started is not over yet. */
    boolean runsTableOf(UUID account);

    /** Notes how many things ended because the table does not have them any more. */
    void countEnded(ImportClaim claim, int ended);
}
