package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** What the link of an invitation offers, before anybody is asked to accept. It stays unused. */
@UseCase
@Public
public class LookAtInvitation {

    private final Organizations organizations;
    private final Invitations invitations;
    private final KnownPlaces places;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public LookAtInvitation(
            Organizations organizations,
            Invitations invitations,
            KnownPlaces places,
            CurrentCaller caller,
            Clock clock) {
        this.places = places;
        this.organizations = organizations;
        this.invitations = invitations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * An invitation as its page shows it.
     *
     * @param place where the role counts; null: in the whole organization
     * @param mine whether the caller is signed in with the address that was invited
     * @param until the last day of the role; null for a role without an end
     */
    public record Offer(
            LocalizedText organization,
            @Nullable LocalizedText place,
            OrganizationRole role,
            EmailAddress email,
            boolean mine,
            @Nullable LocalDate until) {}

    /** Empty when the link is not good any more. */
    public Optional<Offer> execute(Secret secret) {
        return invitations
                .byHash(secret.hash())
                .filter(invitation -> invitation.isLive(clock.instant()) && places.isThere(invitation.place()))
                .flatMap(invitation -> organizations
                        .byId(invitation.organization())
                        .filter(organization -> organization.state().isListed())
                        .map(organization -> new Offer(
                                organization.displayName(),
                                places.named(invitation.place())
                                        .map(RolePlaces.Named::name)
                                        .orElse(null),
                                invitation.role(),
                                invitation.email(),
                                invitation.email().value().equals(caller.get().email()),
                                invitation.endsOn())));
    }
}
