package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People ask to act for an organization; its managers decide, or the authority where there are none. */
class MembershipRequestTest {

    private static final String AT_THE_DOMAIN = "chen@math.example.edu.cn";

    private final PlatformWorld world = new PlatformWorld();
    private final Organization organization = world.organization("pku");
    private final Account authority = world.account("authority", PlatformRole.AUTHORITY);
    private final Account chen = world.account("chen");

    @Test
    void theManagersOfAManagedOrganizationDecide() {
        var manager = world.manager(organization);
        assertThat(request("I teach there.", null)).isEqualTo(RequestMembership.Next.MANAGERS_DECIDE);
        assertThat(world.sent()).containsExactly("MEMBERSHIP_REQUESTED");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(manager.email());
        assertThat(world.lastEmail().arguments().value("note")).isEqualTo("I teach there.");
        assertRefused("request-waiting", () -> request("Again.", null));
        assertNotFound(() -> decide(authority, true, null));
        decide(manager, true, null);
        assertThat(world.isMember(organization, chen.id(), OrganizationRole.TEACHER))
                .isTrue();
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_ADDED");
        assertRefused("request-decided", () -> decide(manager, true, null));
    }

    @Test
    void aRefusalNeedsAReasonThatThePersonReads() {
        var manager = world.manager(organization);
        request("I teach there.", null);
        assertInvalid("note: required", () -> decide(manager, false, " "));
        decide(manager, false, "Nobody knows you here.");
        assertThat(world.memory.memberships.of(chen.id())).isEmpty();
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_REFUSED");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(chen.email());
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("Nobody knows you here.");
    }

    @Test
    void nobodyDecidesOnTheOwnRequest() {
        request("I am its president.", null);
        chen.grant(PlatformRole.AUTHORITY);
        assertRefused("own-account", () -> decide(chen, true, null));
    }

    @Test
    void aClaimIsProvedByALinkToTheDomainOfAVerifiedOrganization() {
        organization.verify();
        refused("email: not-of-the-domain", null, "chen@example.org");
        refused("email: not-of-the-domain", null, "chen@notexample.edu.cn");
        assertThat(request(null, AT_THE_DOMAIN)).isEqualTo(RequestMembership.Next.FOLLOW_THE_LINK);
        assertThat(world.lastEmail().recipient().address().value()).isEqualTo(AT_THE_DOMAIN);
        var secret = world.lastSecret();
        world.as();
        assertRefused("claim-of-another-account", () -> confirm(secret));
        world.as(chen);
        assertThat(confirm(secret)).isTrue();
        assertThat(world.isMember(organization, chen.id(), OrganizationRole.MANAGER))
                .isTrue();
        assertRefused("link-expired", () -> confirm(secret));
    }

    @Test
    void theLinkExpiresAndTheDomainsOfAnUnverifiedOrganizationProveNothing() {
        refused("email: not-of-the-domain", null, AT_THE_DOMAIN);
        organization.verify();
        request(null, AT_THE_DOMAIN);
        world.clock.forward(MembershipRequest.LINK_LIFETIME);
        assertRefused("link-expired", () -> confirm(world.lastSecret()));
    }

    @Test
    void whoClaimsAnOrganizationThatGotAManagerMeanwhileWaitsForThatManager() {
        organization.verify();
        request(null, AT_THE_DOMAIN);
        var secret = world.lastSecret();
        world.manager(organization);
        assertThat(confirm(secret)).isFalse();
        assertThat(world.memory.memberships.of(chen.id())).isEmpty();
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_REQUESTED");
    }

    @Test
    void withoutAnAddressOfTheDomainTheAuthorityDecidesAndReadsWhy() {
        refused("note: required", " ", null);
        assertThat(request("I am its president.", null)).isEqualTo(RequestMembership.Next.AUTHORITY_DECIDES);
        assertThat(world.lastEmail().recipient().address()).isEqualTo(authority.email());
        decide(authority, true, null);
        assertThat(world.isMember(organization, chen.id(), OrganizationRole.MANAGER))
                .isTrue();
    }

    @Test
    void nobodyHasManyOpenRequests() {
        for (int i = 0; i < RequestMembership.MOST_OPEN; i++) {
            world.memory.membershipRequests.add(new MembershipRequest(
                    UUID.randomUUID(), chen.id(), OrganizationRole.TEACHER, null, world.clock.instant()));
        }
        assertRefused("too-many-requests-open", () -> request("I teach there.", null));
    }

    @Test
    void aRoleThatIsGivenAtAPlaceOnlyCannotBeAskedForInTheOrganization() {
        world.manager(organization);
        world.as(chen);
        assertInvalid("role: not-one-of", () -> world.of(RequestMembership.class)
                .execute(organization.slug(), OrganizationRole.EVENT_HELPER, "I help.", null));
        assertThat(world.sent()).isEmpty();
    }

    private RequestMembership.Next request(@Nullable String note, @Nullable String proof) {
        world.as(chen);
        return world.of(RequestMembership.class)
                .execute(
                        organization.slug(),
                        OrganizationRole.TEACHER,
                        note,
                        proof == null ? null : EmailAddress.of(proof));
    }

    /** What the refused transaction added goes with it. */
    private void refused(String fault, @Nullable String note, @Nullable String proof) {
        assertInvalid(fault, () -> request(note, proof));
        world.memory.membershipRequests.forget(chen.id());
    }

    private boolean confirm(Secret secret) {
        return world.of(ConfirmClaim.class).execute(secret);
    }

    private void decide(Account by, boolean approved, @Nullable String note) {
        world.as(by);
        var request = world.memory.membershipRequests.table.all().get(0);
        world.of(DecideOnMembershipRequest.class).execute(organization.slug(), request.id(), approved, note);
    }
}
