package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Accepts an invitation by the link of its email for the signed-in account with the invited address. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AcceptInvitation {

    private final Invitations invitations;
    private final InvitationAcceptance acceptance;

    @Inject
    public AcceptInvitation(Invitations invitations, InvitationAcceptance acceptance) {
        this.invitations = invitations;
        this.acceptance = acceptance;
    }

    /**
     * The organization and the new role in it.
     *
     * @param page path of the page with which the work at a single place begins; null for a role in the whole organization
     */
    public record Accepted(
            Slug organization,
            OrganizationRole role,
            @Nullable String page) {}

    /**
     * @throws Refused {@code link-expired}; {@code invitation-for-another-address}
     */
    public Accepted execute(Secret secret) {
        return acceptance.accept(invitations.byHash(secret.hash()).orElseThrow(() -> new Refused("link-expired")));
    }
}
