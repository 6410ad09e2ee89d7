package org.caravanserai.domain.organizations;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;

/** Proposed changes of identity in memory. */
public final class MemoryOrganizationChanges implements OrganizationChanges {

    public final MemoryTable<OrganizationChange> table =
            new MemoryTable<OrganizationChange>().unique(change -> isPending(change) ? change.organization() : null);

    @Override
    public void add(OrganizationChange change) {
        table.add(change);
    }

    @Override
    public Optional<OrganizationChange> pending(UUID organization) {
        return table.first(change -> change.organization().equals(organization) && isPending(change));
    }

    private static boolean isPending(OrganizationChange change) {
        return change.state() == OrganizationChange.State.PENDING;
    }
}
