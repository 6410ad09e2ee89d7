package org.caravanserai.domain.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports as a worker takes them, reads their bodies and says how far they have come. */
public interface ImportWork {

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

    /** Notes how many things ended because the table does not have them any more. */
    void countEnded(ImportClaim claim, int ended);
}
