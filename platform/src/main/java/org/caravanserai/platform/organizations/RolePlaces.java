package org.caravanserai.platform.organizations;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;

/** What an area contributes so that people have roles at its places: a CDI bean for each kind of place. */
public interface RolePlaces {

    /** See {@link RolePlace#kind()}. */
    String kind();

    /** A place that there is. */
    Optional<Named> named(UUID id);

    /** The roles that can be given there, in the order in which they are offered. */
    Set<OrganizationRole> roles();

    /** Key of the failure that refuses any other role. */
    String otherRole();

    /**
     * A place at which the caller gives roles and ends them.
     *
     * @param slug as the addresses of its pages name it
     * @throws NotFound otherwise
     */
    Owned given(String slug);

    /**
     * A place at which the caller has a role, which everybody may give up.
     *
     * @param slug as the addresses of its pages name it
     * @throws NotFound otherwise
     */
    Owned held(String slug);

    /**
     * A place as lists and emails tell it to who has a role there.
     *
     * @param slug as the addresses of its pages name it
     * @param page path of the page with which the work there begins
     * @param team path of the page on which roles there are given
     */
    record Named(LocalizedText name, String slug, String page, String team) {}

    /**
     * A place with the organization in whose name roles are given there.
     */
    record Owned(RolePlace place, UUID organization) {}
}
