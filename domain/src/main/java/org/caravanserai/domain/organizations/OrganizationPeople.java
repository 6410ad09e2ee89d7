package org.caravanserai.domain.organizations;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.mail.Recipient;

/** The people who get email about an organization, with their languages. */
public interface OrganizationPeople {

    /** Members who manage it and can sign in. */
    default List<Recipient> managers(UUID organization) {
        return withRole(organization, OrganizationRole.MANAGER);
    }

    /** Members who have this role in it and can sign in. */
    List<Recipient> withRole(UUID organization, OrganizationRole role);

    /** Who has this role at this place only and can sign in. */
    List<Recipient> withRoleAt(RolePlace place, OrganizationRole role);

    /** People who verify organizations and can sign in. */
    List<Recipient> authorities();

    /** People who run the instance and can sign in. */
    List<Recipient> administrators();
}
