package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The roles in an organization, each with who has it, since when, until when and by whom, for its members and administrators. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListRoles {

    private final Organizations organizations;
    private final MemberDirectory members;
    private final CurrentCaller caller;

    @Inject
    public ListRoles(Organizations organizations, MemberDirectory members, CurrentCaller caller) {
        this.organizations = organizations;
        this.members = members;
        this.caller = caller;
    }

    public Page<RoleLine> execute(Slug slug, PageRequest request) {
        return members.roles(
                OrganizationFinder.joined(organizations, slug, caller.get()).id(), request);
    }
}
