package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.platform.accounts.InvitationLinks;

/** Invitations to become a member of an organization. */
@ApplicationScoped
class OrganizationInvitationLinks implements InvitationLinks {

    private static final String LINK = "/invitation?token=";

    private final Invitations invitations;
    private final Clock clock;

    @Inject
    OrganizationInvitationLinks(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public boolean isGood(String path) {
        return path.startsWith(LINK)
                && invitations
                        .byHash(new Secret(path.substring(LINK.length())).hash())
                        .filter(invitation -> invitation.isLive(clock.instant()))
                        .isPresent();
    }
}
