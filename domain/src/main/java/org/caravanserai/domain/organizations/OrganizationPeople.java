package org.caravanserai.domain.organizations;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.mail.Recipient;

/** The people who get email about an organization, with their languages. */
public interface OrganizationPeople {

    /** Everybody who manages it and can sign in. */
    default List<Recipient> managers(UUID organization) {
        return withRole(organization, OrganizationRole.MANAGER);
    }

    /** Everybody who has this role in it and can sign in. */
    List<Recipient> withRole(UUID organization, OrganizationRole role);

    /** Everybody who verifies organizations and can sign in. */
    List<Recipient> authorities();
}
