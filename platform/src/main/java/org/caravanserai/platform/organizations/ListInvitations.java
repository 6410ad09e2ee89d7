package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The open invitations of an organization, for its managers, and those of the staff of its centers for their directors. */
@UseCase
@Requires(Permission.INVITE_STAFF)
public class ListInvitations {

    private final Organizations organizations;
    private final Invitations invitations;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public ListInvitations(Organizations organizations, Invitations invitations, CurrentCaller caller, Clock clock) {
        this.organizations = organizations;
        this.invitations = invitations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * One that was neither answered nor withdrawn.
     *
     * @param live whether its link still works
     * @param until the last day of the role; null for a role without an end
     */
    public record OpenInvitation(
            UUID id,
            String email,
            OrganizationRole role,
            Instant invitedAt,
            Instant expiresAt,
            boolean live,
            @Nullable LocalDate until) {

        static OpenInvitation of(Invitation invitation, Instant now) {
            return new OpenInvitation(
                    invitation.id(),
                    invitation.email().value(),
                    invitation.role(),
                    invitation.invitedAt(),
                    invitation.expiresAt(),
                    invitation.isLive(now),
                    invitation.endsOn());
        }
    }

    /** The newest first, at most 200. */
    public List<OpenInvitation> execute(Slug slug) {
        var now = clock.instant();
        var organization = OrganizationFinder.inviting(organizations, slug, caller.get());
        var given = GivenRoles.of(caller.get(), organization.id());
        return invitations.openOf(organization.id()).stream()
                .filter(invitation -> given.contains(invitation.role()))
                .map(invitation -> OpenInvitation.of(invitation, now))
                .toList();
    }
}
