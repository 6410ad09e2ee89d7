package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The invitations to roles that the caller can answer: those that were sent to the address of the account. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMyInvitations {

    private final Invitations invitations;
    private final Organizations organizations;
    private final Accounts accounts;
    private final KnownPlaces places;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public ListMyInvitations(
            Invitations invitations,
            Organizations organizations,
            Accounts accounts,
            KnownPlaces places,
            CurrentCaller caller,
            Clock clock) {
        this.invitations = invitations;
        this.organizations = organizations;
        this.accounts = accounts;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * An invitation of the caller.
     *
     * @param place where the role counts; null: in the whole organization
     * @param until the last day of the role, in UTC; null for a role without an end
     * @param expiresAt until when it can be answered
     * @param givenBy the name of who invites; null when it is not known any more
     */
    public record MyInvitation(
            UUID id,
            String slug,
            LocalizedText organization,
            @Nullable LocalizedText place,
            OrganizationRole role,
            @Nullable LocalDate until,
            Instant invitedAt,
            Instant expiresAt,
            @Nullable String givenBy) {}

    /** The newest first. */
    public List<MyInvitation> execute() {
        var now = clock.instant();
        var address = EmailAddress.of(Objects.requireNonNull(caller.get().email()));
        return invitations.openFor(address).stream()
                .filter(invitation -> invitation.isLive(now) && places.isThere(invitation.place()))
                .flatMap(invitation -> shown(invitation).stream())
                .toList();
    }

    private Optional<MyInvitation> shown(Invitation invitation) {
        return organizations
                .byId(invitation.organization())
                .filter(organization -> organization.state().isListed())
                .map(organization -> new MyInvitation(
                        invitation.id(),
                        organization.slug().value(),
                        organization.displayName(),
                        places.named(invitation.place())
                                .map(RolePlaces.Named::name)
                                .orElse(null),
                        invitation.role(),
                        invitation.endsOn(),
                        invitation.invitedAt(),
                        invitation.expiresAt(),
                        giver(invitation)));
    }

    private @Nullable String giver(Invitation invitation) {
        var account = invitation.givenBy();
        return account == null
                ? null
                : accounts.byId(account)
                        .filter(found -> found.state() != AccountState.DELETED)
                        .map(found -> found.name().full())
                        .orElse(null);
    }
}
