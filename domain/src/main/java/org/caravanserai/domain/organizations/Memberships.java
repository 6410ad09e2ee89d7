package org.caravanserai.domain.organizations;

import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;

/** Accounts, organizations and the roles that connect them. */
public interface Memberships {

    Members in(UUID organizationId);

    /** Does nothing when the membership is there already. */
    void add(Membership membership);

    /** Does nothing when there is no such membership. */
    void remove(UUID organizationId, UUID accountId, OrganizationRole role);

    /** Gives the members of one organization to another one, which keeps what it has. */
    void move(UUID fromOrganization, UUID toOrganization);
}
