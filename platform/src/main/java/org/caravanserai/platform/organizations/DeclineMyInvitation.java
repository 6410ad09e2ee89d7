package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.RoleNote;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Declines one of the caller's own invitations; whoever sent it is told. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DeclineMyInvitation {

    private final Invitations invitations;
    private final InvitationAcceptance acceptance;
    private final MembershipEmails emails;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public DeclineMyInvitation(
            Invitations invitations,
            InvitationAcceptance acceptance,
            MembershipEmails emails,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.invitations = invitations;
        this.acceptance = acceptance;
        this.emails = emails;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is none of the caller's address
     * @throws Refused {@code link-expired} when it was answered or withdrawn, or has expired
     */
    public void execute(UUID id) {
        var invitation = invitations
                .byId(id)
                .filter(found -> found.email().equals(acceptance.address()))
                .orElseThrow(() -> new NotFound("not-found"));
        var organization = acceptance.organization(invitation);
        invitation.decline(acceptance.address(), clock.instant());
        history.record(
                organization.id(),
                OrganizationAction.MEMBER_INVITATION_DECLINED,
                RoleNote.of(invitation.id(), invitation.role(), invitation.place()));
        var invitedBy = invitation.givenBy();
        if (invitedBy != null) {
            emails.declined(organization, invitation, invitedBy, caller.get().name());
        }
    }
}
