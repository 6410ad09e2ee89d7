package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A manager asks the authority to look again at an organization that it refused. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class ResubmitOrganization {

    private final Organizations organizations;
    private final History history;
    private final CurrentCaller caller;

    @Inject
    public ResubmitOrganization(Organizations organizations, History history, CurrentCaller caller) {
        this.organizations = organizations;
        this.history = history;
        this.caller = caller;
    }

    /**
     * @throws org.caravanserai.domain.shared.Refused {@code organization-state} when it was not refused
     */
    public void execute(Slug slug) {
        var organization = OrganizationFinder.managed(organizations, slug, caller.get());
        history.step(organization, OrganizationAction.RESUBMITTED, null, organization::resubmit);
    }
}
