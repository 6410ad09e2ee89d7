package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The members of an organization, for its members and administrators. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMembers {

    private Organizations organizations;
    private MemberDirectory members;
    private CurrentCaller caller;

    @Inject
    public ListMembers(Organizations organizations, MemberDirectory members, CurrentCaller caller) {
        this.organizations = organizations;
        this.members = members;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway.Init")
    protected ListMembers() {}

    public List<MemberLine> list(Slug slug) {
        var organization = Lookup.any(organizations, slug);
        if (!caller.get().organizations().containsKey(organization.id())
                && !caller.get().may(Permission.MANAGE_ORGANIZATION, organization.id())) {
            throw new NotFound("not-found");
        }
        return members.of(organization.id());
    }
}
