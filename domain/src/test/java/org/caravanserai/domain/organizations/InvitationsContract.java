package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link Invitations} promises. */
public interface InvitationsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    Invitations invitations();

    Organizations organizations();

    @Test
    default void anInvitationIsFoundByIdentityByItsSecretAndAsTheOpenOne() {
        var organization = organization();
        var secret = Secret.next();
        var email = someAddress();
        var invitation = invited(organization, email, secret, NOW);
        assertThat(invitations().byId(invitation.id()))
                .hasValueSatisfying(found -> assertThat(found.email()).isEqualTo(email));
        assertThat(invitations().byHash(secret.hash())).isPresent();
        assertThat(invitations().byHash(Secret.next().hash())).isEmpty();
        assertThat(invitations().open(organization, email, OrganizationRole.TEACHER, null))
                .isPresent();
        assertThat(invitations().open(organization, email, OrganizationRole.MANAGER, null))
                .isEmpty();
        assertThat(invitations().open(organization(), email, OrganizationRole.TEACHER, null))
                .isEmpty();
    }

    @Test
    default void anAddressHasOneOpenInvitationForARole() {
        var organization = organization();
        var email = someAddress();
        var first = invited(organization, email, Secret.next(), NOW);
        assertTaken(() ->
                invitations().add(new Invitation(organization, email, OrganizationRole.TEACHER, Secret.next(), NOW)));
        inTransaction(() -> invitations().byId(first.id()).orElseThrow().withdraw(NOW));
        invited(organization, email, Secret.next(), NOW);
    }

    @Test
    default void openInvitationsAreListedTheNewestFirstAlsoExpiredOnes() {
        var organization = organization();
        var expired = invited(organization, someAddress(), Secret.next(), NOW.minus(Duration.ofDays(99)));
        var fresh = invited(organization, someAddress(), Secret.next(), NOW);
        var email = someAddress();
        var accepted = invited(organization, email, Secret.next(), NOW);
        inTransaction(() -> invitations().byId(accepted.id()).orElseThrow().accept(email, NOW));
        assertThat(invitations().openOf(organization))
                .extracting(Invitation::id)
                .containsExactly(fresh.id(), expired.id());
        assertThat(invitations().countSince(organization, NOW.minusSeconds(1))).isEqualTo(2);
        assertThat(invitations().countSince(organization, NOW)).isZero();
    }

    @Test
    default void openInvitationsOfAnAddressAreFoundInAllOrganizationsUntilTheyAreAnswered() {
        var email = someAddress();
        var accepted = invited(organization(), email, Secret.next(), NOW);
        var declined = invited(organization(), email, Secret.next(), NOW.plusSeconds(1));
        var open = invited(organization(), email, Secret.next(), NOW.plusSeconds(2));
        invited(organization(), someAddress(), Secret.next(), NOW);
        assertThat(invitations().openFor(email))
                .extracting(Invitation::id)
                .containsExactly(open.id(), declined.id(), accepted.id());
        inTransaction(() -> {
            invitations().byId(accepted.id()).orElseThrow().accept(email, NOW);
            invitations().byId(declined.id()).orElseThrow().decline(email, NOW);
        });
        assertThat(invitations().openFor(email)).extracting(Invitation::id).containsExactly(open.id());
        invited(declined.organization(), email, Secret.next(), NOW);
    }

    @Test
    default void allInvitationsOfAnAddressAreForgotten() {
        var email = someAddress();
        var gone = invited(organization(), email, Secret.next(), NOW);
        var kept = invited(organization(), someAddress(), Secret.next(), NOW);
        inTransaction(() -> invitations().forget(email));
        assertThat(invitations().byId(gone.id())).isEmpty();
        assertThat(invitations().byId(kept.id())).isPresent();
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    private Invitation invited(UUID organization, EmailAddress email, Secret secret, Instant at) {
        var invitation = new Invitation(organization, email, OrganizationRole.TEACHER, secret, at);
        inTransaction(() -> invitations().add(invitation));
        return invitation;
    }
}
