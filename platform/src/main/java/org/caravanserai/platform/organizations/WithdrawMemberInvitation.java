package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Who can invite to a role takes back an open invitation; its link ends. */
@UseCase
@Requires(Permission.INVITE_STAFF)
public class WithdrawMemberInvitation {

    private final Organizations organizations;
    private final Invitations invitations;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public WithdrawMemberInvitation(
            Organizations organizations, Invitations invitations, History history, CurrentCaller caller, Clock clock) {
        this.organizations = organizations;
        this.invitations = invitations;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the organization has no such invitation
     * @throws org.caravanserai.domain.shared.Refused {@code invitation-over} when it was accepted or withdrawn
     */
    public void execute(Slug slug, UUID id) {
        var organization = OrganizationFinder.inviting(organizations, slug, caller.get());
        var invitation = invitations
                .byId(id)
                .filter(found -> found.place() == null && found.organization().equals(organization.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        GivenRoles.require(caller.get(), organization.id(), invitation.role());
        invitation.withdraw(clock.instant());
        history.record(
                organization.id(),
                OrganizationAction.MEMBER_INVITATION_WITHDRAWN,
                invitation.id() + " " + invitation.role());
    }
}
