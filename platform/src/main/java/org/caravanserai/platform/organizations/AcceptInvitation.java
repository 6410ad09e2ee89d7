package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Accepts an invitation for the signed-in account with the invited address, which has the role from then on, also in this request. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AcceptInvitation {

    private final Organizations organizations;
    private final Invitations invitations;
    private final MembershipDecisions decisions;
    private final KnownPlaces places;
    private final Callers callers;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public AcceptInvitation(
            Organizations organizations,
            Invitations invitations,
            MembershipDecisions decisions,
            KnownPlaces places,
            Callers callers,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.invitations = invitations;
        this.decisions = decisions;
        this.places = places;
        this.callers = callers;
        this.caller = caller;
        this.clock = clock;
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
        var who = Objects.requireNonNull(caller.get().accountId());
        var address = EmailAddress.of(Objects.requireNonNull(caller.get().email()));
        var invitation = invitations.byHash(secret.hash()).orElseThrow(() -> new Refused("link-expired"));
        var organization = organizations
                .locked(invitation.organization())
                .filter(found -> found.state().isListed())
                .orElseThrow(() -> new Refused("link-expired"));
        var place = invitation.place();
        if (!places.isThere(place)) {
            throw new Refused("link-expired");
        }
        invitation.accept(address, clock.instant());
        decisions.admit(
                organization,
                new Membership(
                        organization.id(),
                        who,
                        invitation.role(),
                        place,
                        clock.instant(),
                        invitation.endsOn(),
                        invitation.givenBy()));
        callers.byAccount(who).ifPresent(caller::set);
        return new Accepted(
                organization.slug(),
                invitation.role(),
                places.named(place).map(RolePlaces.Named::page).orElse(null));
    }
}
