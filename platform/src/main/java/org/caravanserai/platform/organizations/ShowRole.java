package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One role of a member, for who can give it. */
@UseCase
@Requires(Permission.INVITE_STAFF)
public class ShowRole {

    private final Organizations organizations;
    private final MemberDirectory members;
    private final CurrentCaller caller;

    @Inject
    public ShowRole(Organizations organizations, MemberDirectory members, CurrentCaller caller) {
        this.organizations = organizations;
        this.members = members;
        this.caller = caller;
    }

    /**
     * @throws NotFound when the caller cannot give the role, or the member does not have it
     */
    public RoleLine execute(Slug slug, UUID accountId, OrganizationRole role) {
        var organization = OrganizationFinder.inviting(organizations, slug, caller.get());
        if (!GivenRoles.of(caller.get(), organization.id()).contains(role)) {
            throw new NotFound("not-found");
        }
        return members.role(organization.id(), accountId, role).orElseThrow(() -> new NotFound("not-found"));
    }
}
