package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.AcceptInvitation.Accepted;

/** What follows when the invited person takes the role, by the link of the email or from the list of the own invitations. */
@ApplicationScoped
class InvitationAcceptance {

    private final Organizations organizations;
    private final MembershipDecisions decisions;
    private final KnownPlaces places;
    private final MembershipEmails emails;
    private final Callers callers;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    InvitationAcceptance(
            Organizations organizations,
            MembershipDecisions decisions,
            KnownPlaces places,
            MembershipEmails emails,
            Callers callers,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.decisions = decisions;
        this.places = places;
        this.emails = emails;
        this.callers = callers;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller has the role from then on, also in this request; whoever has invited is told.
     *
     * @throws Refused {@code link-expired}, also when the organization or the place is gone; {@code invitation-for-another-address}
     */
    Accepted accept(Invitation invitation) {
        var who = account();
        var organization = organization(invitation);
        var place = invitation.place();
        invitation.accept(address(), clock.instant());
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
        var invitedBy = invitation.givenBy();
        if (invitedBy != null && !invitedBy.equals(who)) {
            emails.accepted(organization, invitation, invitedBy, caller.get().name());
        }
        callers.byAccount(who).ifPresent(caller::set);
        return new Accepted(
                organization.slug(),
                invitation.role(),
                places.named(place).map(RolePlaces.Named::page).orElse(null));
    }

    /** The organization that invites, locked; the place is there, too. */
    Organization organization(Invitation invitation) {
        var organization = organizations
                .locked(invitation.organization())
                .filter(found -> found.state().isListed())
                .orElseThrow(() -> new Refused("link-expired"));
        if (!places.isThere(invitation.place())) {
            throw new Refused("link-expired");
        }
        return organization;
    }

    UUID account() {
        return Objects.requireNonNull(caller.get().accountId());
    }

    EmailAddress address() {
        return EmailAddress.of(Objects.requireNonNull(caller.get().email()));
    }
}
