package org.caravanserai.domain.organizations;

import java.util.Optional;
import java.util.UUID;

/** Changes of identity that were proposed. What is loaded is written back with the transaction. */
public interface OrganizationChanges {

    void add(OrganizationChange change);

    /** The one change that waits for the authority. */
    Optional<OrganizationChange> pending(UUID organization);
}
