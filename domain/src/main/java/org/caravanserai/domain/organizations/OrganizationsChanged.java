package org.caravanserai.domain.organizations;

import java.util.Set;
import java.util.UUID;

/**
 * Names or kinds of organizations changed. Whoever keeps a copy of them, such as a search, renews it in the same
 * transaction.
 */
public record OrganizationsChanged(Set<UUID> organizations) {

    public OrganizationsChanged {
        organizations = Set.copyOf(organizations);
    }

    public static OrganizationsChanged of(UUID organization) {
        return new OrganizationsChanged(Set.of(organization));
    }
}
