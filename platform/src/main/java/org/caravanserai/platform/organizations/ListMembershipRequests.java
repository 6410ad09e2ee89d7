package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The open requests to act for an organization, for its managers and the authority. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMembershipRequests {

    private final Organizations organizations;
    private final MembershipRequests requests;
    private final CurrentCaller caller;

    @Inject
    public ListMembershipRequests(Organizations organizations, MembershipRequests requests, CurrentCaller caller) {
        this.organizations = organizations;
        this.requests = requests;
        this.caller = caller;
    }

    /** The longest waiting first, at most 200. */
    public List<MembershipRequests.Line> execute(Slug slug) {
        var organization = OrganizationFinder.any(organizations, slug);
        if (!caller.get().may(Permission.MANAGE_ORGANIZATION, organization.id())
                && !caller.get().may(Permission.VERIFY_ORGANIZATIONS)) {
            throw new NotFound("not-found");
        }
        return requests.openOf(organization.id());
    }
}
