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

    /**
     * An organization that was registered here and one of the registry that have the same name in the same country, and are probably one.
     *
     * @param registered address of the one that the registry does not know
     * @param known address of the one of the registry
     */
    record Twins(String name, String registered, String known) {}

    /** All there are that have not been merged, by name. */
    List<Twins> twins(int limit);

    /** Links parents and successors by what all records said so far, whichever came first. */
    void linkRelatives();
}
