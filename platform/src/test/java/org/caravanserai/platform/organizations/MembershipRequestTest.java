package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.organizations.RequestMembership.Next;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "I work here": managers decide, of an organization without managers a link to its domain or the authority. */
class MembershipRequestTest {

    private static final String AT_THE_DOMAIN = "chen@math.example.edu.cn";

    private final Desk desk = new Desk();
    private final MemoryInvitations members = new MemoryInvitations();
    private final MemoryRequests requests = new MemoryRequests();
    private final Organization organization = desk.organization("pku");
    private final Account chen = desk.accounts.add("chen@example.org", "zh");

    @Test
    void theManagersOfAManagedOrganizationDecide() {
        assertThat(request("I teach there.", null)).isEqualTo(Next.MANAGERS_DECIDE);
        assertThat(desk.outbox).singleElement().satisfies(email -> {
            assertThat(email.template()).isEqualTo(OrganizationEmail.MEMBERSHIP_REQUESTED);
            assertThat(email.recipient()).isEqualTo(Desk.MANAGER);
            assertThat(email.arguments().value("note")).isEqualTo("I teach there.");
        });
        assertThatThrownBy(() -> request("Again.", null)).hasMessageContaining("request-waiting");
        desk.asAuthority();
        assertThatThrownBy(() -> decide(true, null)).isInstanceOf(NotFound.class);
        desk.asManagerOf(organization);
        decide(true, null);
        assertThat(members.members)
                .extracting(Membership::accountId, Membership::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(chen.id(), OrganizationRole.TEACHER));
        assertThat(desk.sent()).last().isEqualTo(OrganizationEmail.MEMBERSHIP_ADDED);
        assertThatThrownBy(() -> decide(true, null)).hasMessageContaining("request-decided");
    }

    @Test
    void aRefusalNeedsAReasonThatThePersonReads() {
        request("I teach there.", null);
        desk.asManagerOf(organization);
        assertThatThrownBy(() -> decide(false, " ")).isInstanceOf(Invalid.class);
        decide(false, "Nobody knows you here.");
        assertThat(members.members).isEmpty();
        var email = desk.outbox.get(1);
        assertThat(email.template()).isEqualTo(OrganizationEmail.MEMBERSHIP_REFUSED);
        assertThat(email.recipient().address()).isEqualTo(chen.email());
        assertThat(email.arguments().value("reason")).isEqualTo("Nobody knows you here.");
    }

    @Test
    void aClaimIsProvedByALinkToTheDomainOfAVerifiedOrganization() {
        organization.verify();
        desk.unmanaged(organization);
        assertThatThrownBy(() -> request(null, "chen@example.org")).isInstanceOf(Invalid.class);
        requests.all.clear();
        assertThatThrownBy(() -> request(null, "chen@notexample.edu.cn")).isInstanceOf(Invalid.class);
        requests.all.clear();
        assertThat(request(null, AT_THE_DOMAIN)).isEqualTo(Next.FOLLOW_THE_LINK);
        var email = desk.outbox.get(0);
        assertThat(email.recipient().address().value()).isEqualTo(AT_THE_DOMAIN);
        var secret = desk.secret();
        desk.as("thief@example.org");
        assertThatThrownBy(() -> confirm(secret)).hasMessageContaining("claim-of-another-account");
        desk.as(chen);
        assertThat(confirm(secret)).isTrue();
        assertThat(members.members).singleElement().satisfies(member -> assertThat(member.role())
                .isEqualTo(OrganizationRole.MANAGER));
        assertThatThrownBy(() -> confirm(secret)).hasMessageContaining("link-expired");
    }

    @Test
    void theLinkExpiresAndTheDomainsOfAnUnverifiedOrganizationProveNothing() {
        desk.unmanaged(organization);
        assertThatThrownBy(() -> request(null, AT_THE_DOMAIN)).isInstanceOf(Invalid.class);
        requests.all.clear();
        organization.verify();
        request(null, AT_THE_DOMAIN);
        desk.clock.forward(MembershipRequest.LINK_LIFETIME);
        desk.as(chen);
        assertThatThrownBy(() -> confirm(desk.secret())).hasMessageContaining("link-expired");
    }

    @Test
    void whoClaimsAnOrganizationThatGotAManagerMeanwhileWaitsForThatManager() {
        organization.verify();
        desk.unmanaged(organization);
        request(null, AT_THE_DOMAIN);
        var secret = desk.secret();
        desk.managed(organization);
        desk.as(chen);
        assertThat(confirm(secret)).isFalse();
        assertThat(members.members).isEmpty();
        assertThat(desk.sent()).last().isEqualTo(OrganizationEmail.MEMBERSHIP_REQUESTED);
    }

    @Test
    void withoutAnAddressOfTheDomainTheAuthorityDecidesAndReadsWhy() {
        desk.unmanaged(organization);
        assertThatThrownBy(() -> request(" ", null)).isInstanceOf(Invalid.class);
        requests.all.clear();
        assertThat(request("I am its president.", null)).isEqualTo(Next.AUTHORITY_DECIDES);
        assertThat(desk.outbox).singleElement().satisfies(email -> assertThat(email.recipient())
                .isEqualTo(Desk.AUTHORITY));
        desk.asAuthority();
        decide(true, null);
        assertThat(members.members).singleElement().satisfies(member -> assertThat(member.role())
                .isEqualTo(OrganizationRole.MANAGER));
    }

    @Test
    void nobodyHasManyOpenRequests() {
        for (int i = 0; i < RequestMembership.MOST_OPEN; i++) {
            requests.add(new MembershipRequest(
                    java.util.UUID.randomUUID(), chen.id(), OrganizationRole.TEACHER, null, desk.clock.instant()));
        }
        assertThatThrownBy(() -> request("I teach there.", null)).hasMessageContaining("too-many-requests-open");
    }

    private Joining joining() {
        return new Joining(desk, desk.membershipEmails());
    }

    private Next request(@Nullable String note, @Nullable String proof) {
        desk.as(chen);
        return new RequestMembership(
                        desk.organizations,
                        requests,
                        joining(),
                        desk.membershipEmails(),
                        desk.history(),
                        desk.caller,
                        desk.clock)
                .execute(
                        organization.slug(),
                        OrganizationRole.TEACHER,
                        note,
                        proof == null ? null : EmailAddress.of(proof));
    }

    private boolean confirm(Secret secret) {
        return new ConfirmClaim(
                        desk.organizations,
                        requests,
                        members,
                        joining(),
                        desk.membershipEmails(),
                        desk.history(),
                        desk.caller,
                        desk.clock)
                .execute(secret);
    }

    private void decide(boolean approved, @Nullable String note) {
        new DecideOnMembershipRequest(
                        desk.organizations,
                        requests,
                        members,
                        joining(),
                        desk.membershipEmails(),
                        desk.history(),
                        desk.caller,
                        desk.clock)
                .execute(organization.slug(), requests.all.get(0).id(), approved, note);
    }
}
