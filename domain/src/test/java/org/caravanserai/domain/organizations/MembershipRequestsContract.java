package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link MembershipRequests} and {@link OrganizationChanges} promise. */
public interface MembershipRequestsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    MembershipRequests requests();

    OrganizationChanges changes();

    Organizations organizations();

    Accounts accounts();

    @Test
    default void anAccountHasOneOpenRequestInAnOrganization() {
        var organization = organization();
        var account = account();
        var request = requested(organization, account, NOW);
        assertThat(requests().open(organization, account)).isPresent();
        assertThat(requests().open(organization(), account)).isEmpty();
        assertTaken(() -> requests().add(request(organization, account, NOW)));
        requested(organization(), account, NOW);
        assertThat(requests().countOpen(account)).isEqualTo(2);
        inTransaction(() -> requests().byId(request.id()).orElseThrow().withdraw(NOW));
        assertThat(requests().open(organization, account)).isEmpty();
        assertThat(requests().countOpen(account)).isEqualTo(1);
    }

    @Test
    default void aRequestIsFoundByTheSecretOfItsLink() {
        var secret = Secret.next();
        var request = requested(organization(), account(), NOW);
        inTransaction(() -> requests().byId(request.id()).orElseThrow().proveBy(someAddress(), secret, NOW));
        assertThat(requests().byHash(secret.hash()))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(request.id()));
        assertThat(requests().byHash(Secret.next().hash())).isEmpty();
    }

    @Test
    default void openRequestsAreListedTheLongestWaitingFirst() {
        var organization = organization();
        var later = requested(organization, account(), NOW.plusSeconds(5));
        var earlier = requested(organization, account(), NOW);
        var refused = requested(organization, account(), NOW);
        inTransaction(() -> requests().byId(refused.id()).orElseThrow().refuse(NOW));
        assertThat(requests().openOf(organization))
                .extracting(MembershipRequests.Line::id)
                .containsExactly(earlier.id(), later.id());
        assertThat(requests().openOf(organization)).first().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Amina Yusupova");
            assertThat(line.role()).isEqualTo(OrganizationRole.TEACHER);
            assertThat(line.note()).isEqualTo("I teach there");
            assertThat(line.requestedAt()).isEqualTo(NOW);
            assertThat(line.provable()).isFalse();
        });
    }

    @Test
    default void allRequestsOfAnAccountAreForgotten() {
        var account = account();
        var gone = requested(organization(), account, NOW);
        var kept = requested(organization(), account(), NOW);
        inTransaction(() -> requests().forget(account));
        assertThat(requests().byId(gone.id())).isEmpty();
        assertThat(requests().byId(kept.id())).isPresent();
    }

    @Test
    default void oneChangeOfAnOrganizationWaitsAtATime() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        var identity = organization.profile().identity();
        inTransaction(() -> changes().add(new OrganizationChange(organization.id(), identity, NOW)));
        assertThat(changes().pending(organization.id()))
                .hasValueSatisfying(change -> assertThat(change.proposed()).isEqualTo(identity));
        assertTaken(() -> changes().add(new OrganizationChange(organization.id(), identity, NOW)));
        inTransaction(() -> changes().pending(organization.id()).orElseThrow().withdraw(NOW));
        assertThat(changes().pending(organization.id())).isEmpty();
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    private UUID account() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account.id();
    }

    private static MembershipRequest request(UUID organization, UUID account, Instant at) {
        return new MembershipRequest(organization, account, OrganizationRole.TEACHER, "I teach there", at);
    }

    private MembershipRequest requested(UUID organization, UUID account, Instant at) {
        var request = request(organization, account, at);
        inTransaction(() -> requests().add(request));
        return request;
    }
}
