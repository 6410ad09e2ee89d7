package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One member of an organization, for its members and administrators. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowMember {

    private final Organizations organizations;
    private final MemberDirectory members;
    private final CurrentCaller caller;

    @Inject
    public ShowMember(Organizations organizations, MemberDirectory members, CurrentCaller caller) {
        this.organizations = organizations;
        this.members = members;
        this.caller = caller;
    }

    /**
     * @throws NotFound when no member has this address
     */
    public MemberLine execute(Slug slug, EmailAddress email) {
        return members.member(
                        OrganizationFinder.joined(organizations, slug, caller.get())
                                .id(),
                        email)
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
