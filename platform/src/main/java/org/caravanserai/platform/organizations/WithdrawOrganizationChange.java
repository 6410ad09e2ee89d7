package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A manager takes back a change of identity that the authority has not decided on. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class WithdrawOrganizationChange {

    private final Organizations organizations;
    private final IdentityChanges changes;
    private final CurrentCaller caller;

    @Inject
    public WithdrawOrganizationChange(Organizations organizations, IdentityChanges changes, CurrentCaller caller) {
        this.organizations = organizations;
        this.changes = changes;
        this.caller = caller;
    }

    /**
     * @throws NotFound when no change waits
     */
    public void execute(Slug slug) {
        if (!changes.withdraw(
                OrganizationFinder.managed(organizations, slug, caller.get()).id())) {
            throw new NotFound("not-found");
        }
    }
}
