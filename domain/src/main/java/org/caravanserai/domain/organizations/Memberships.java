package org.caravanserai.domain.organizations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;

/** Who is what to which organization. */
public interface Memberships {

    /** All roles of an account by organization, as {@link org.caravanserai.domain.access.Caller} wants them. */
    Map<UUID, Set<OrganizationRole>> of(UUID accountId);

    Members in(UUID organizationId);

    /** Does nothing when the membership is there already. */
    void add(Membership membership);

    void remove(UUID organizationId, UUID accountId, OrganizationRole role);

    /** Gives the members of one organization to another one, which keeps what it has. */
    void move(UUID fromOrganization, UUID toOrganization);
}
