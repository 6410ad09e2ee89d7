package org.caravanserai.domain.imports;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes what a registry knows into the organizations. */
public interface RegistryOrganizations {

    /**
     * Creates and updates by ROR id, a whole batch at a time. What people here have edited is added to, not overwritten.
     *
     * @param records each ROR id at most once
     */
    Taken take(List<RegistryRecord> records, ImportClaim.Starter starter);

    /**
     * What happened to a batch.
     *
     * @param changed organizations that were there before and say something else now
     */
    record Taken(ImportCounts counts, Set<UUID> changed) {}

    /** Links parents and successors by what all records said so far, whichever came first. */
    void linkRelatives();
}
