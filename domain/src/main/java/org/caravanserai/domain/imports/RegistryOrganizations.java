package org.caravanserai.domain.imports;

import java.util.List;

/** Takes what a registry knows into the organizations. */
public interface RegistryOrganizations {

    /**
     * Creates and updates by ROR id, a whole batch at a time. What people here have edited is added to, not overwritten.
     *
     * @param records each ROR id at most once
     */
    ImportCounts take(List<RegistryRecord> records, ImportClaim.Starter starter);

    /** Links parents and successors by what all records said so far, whichever came first. */
    void linkRelatives();
}
