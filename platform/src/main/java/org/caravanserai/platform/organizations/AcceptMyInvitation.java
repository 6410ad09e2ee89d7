package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Accepts one of the caller's own invitations, which {@link ListMyInvitations} lists. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AcceptMyInvitation {

    private final Invitations invitations;
    private final InvitationAcceptance acceptance;

    @Inject
    public AcceptMyInvitation(Invitations invitations, InvitationAcceptance acceptance) {
        this.invitations = invitations;
        this.acceptance = acceptance;
    }

    /**
     * @throws NotFound when it is none of the caller's address
     * @throws Refused {@code link-expired} when it was answered or withdrawn, or has expired
     */
    public AcceptInvitation.Accepted execute(UUID id) {
        return acceptance.accept(invitations
                .byId(id)
                .filter(found -> found.email().equals(acceptance.address()))
                .orElseThrow(() -> new NotFound("not-found")));
    }
}
