package org.caravanserai.web.areas;

import java.util.Optional;
import org.caravanserai.domain.access.OrganizationRole;

/** What an area contributes so that who has just got a role is led to where its work begins: a CDI bean. */
public interface RoleHome {

    /**
     * Path of the page; empty for roles of other areas.
     *
     * @param organization slug
     */
    Optional<String> of(OrganizationRole role, String organization);
}
