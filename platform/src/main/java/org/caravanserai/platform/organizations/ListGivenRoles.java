package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The roles of an organization to which the caller can invite people. */
@UseCase
@Requires(Permission.INVITE_STAFF)
public class ListGivenRoles {

    private final Organizations organizations;
    private final CurrentCaller caller;

    @Inject
    public ListGivenRoles(Organizations organizations, CurrentCaller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    /**
     * @throws NotFound when there are none
     */
    public Set<OrganizationRole> execute(Slug slug) {
        return GivenRoles.of(
                caller.get(),
                OrganizationFinder.inviting(organizations, slug, caller.get()).id());
    }
}
