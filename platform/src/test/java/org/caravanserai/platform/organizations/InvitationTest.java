package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;

/** Members are invited and accept; whether an address has an account never shows. */
class InvitationTest {

    private static final String CHEN = "chen@example.org";

    private final Desk desk = new Desk();
    private final MemoryInvitations invitations = new MemoryInvitations();
    private final Organization organization = desk.organization("pku");

    @Test
    void inviteesWithAndWithoutAnAccountLookTheSameAndNobodyIsAMemberYet() {
        desk.accounts.add(CHEN, "zh");
        assertThat(invite(CHEN)).isEqualTo(invite("nobody@example.org"));
        assertThat(invitations.members).isEmpty();
        assertThat(desk.sent())
                .containsExactly(OrganizationEmail.MEMBERSHIP_INVITED, OrganizationEmail.MEMBERSHIP_INVITED);
        assertThat(desk.outbox.get(0).recipient().language().value()).isEqualTo("zh");
        assertThat(desk.history).hasSize(2).allSatisfy(line -> assertThat(line).doesNotContain("@"));
    }

    @Test
    void whoAcceptsWithTheInvitedAddressBecomesAMemberOnce() {
        var chen = desk.accounts.add(CHEN, "zh");
        invite(CHEN);
        var secret = desk.secret();
        desk.as(chen);
        assertThat(look(secret)).isTrue();
        accept(secret);
        assertThat(invitations.members).singleElement().satisfies(member -> {
            assertThat(member.accountId()).isEqualTo(chen.id());
            assertThat(member.role()).isEqualTo(OrganizationRole.TEACHER);
        });
        assertThat(desk.sent()).last().isEqualTo(OrganizationEmail.MEMBERSHIP_ADDED);
        assertThat(look(secret)).isFalse();
        assertThatThrownBy(() -> accept(secret)).isInstanceOf(Refused.class).hasMessageContaining("link-expired");
    }

    @Test
    void anotherAddressOrganizationOrALateReaderCannotUseTheLink() {
        invite(CHEN);
        var secret = desk.secret();
        desk.as("thief@example.org");
        assertThatThrownBy(() -> accept(secret)).hasMessageContaining("invitation-for-another-address");
        assertThatThrownBy(() -> accept(Secret.next())).hasMessageContaining("link-expired");
        desk.as(CHEN);
        organization.refuse();
        assertThatThrownBy(() -> accept(secret)).hasMessageContaining("link-expired");
        organization.verify();
        desk.clock.forward(Invitation.LIFETIME);
        assertThatThrownBy(() -> accept(secret)).hasMessageContaining("link-expired");
        assertThat(invitations.members).isEmpty();
    }

    @Test
    void sendingItAgainEndsTheEarlierLinkAndAWithdrawnOneIsOver() {
        invite(CHEN);
        var first = desk.secret();
        invite(CHEN);
        var second = desk.secret();
        assertThat(invitations.all).hasSize(1);
        desk.as(CHEN);
        assertThatThrownBy(() -> accept(first)).hasMessageContaining("link-expired");
        withdraw(organization, invitations.all.get(0).id());
        desk.as(CHEN);
        assertThatThrownBy(() -> accept(second)).hasMessageContaining("link-expired");
        assertThatThrownBy(() -> withdraw(organization, invitations.all.get(0).id()))
                .hasMessageContaining("invitation-over");
        var other = desk.organization("other");
        assertThatThrownBy(() -> withdraw(other, invitations.all.get(0).id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anUnverifiedOrganizationInvitesFewPeopleADay() {
        for (int i = 0; i < InviteMember.UNVERIFIED_A_DAY; i++) {
            invite("person" + i + "@example.org");
        }
        assertThatThrownBy(() -> invite(CHEN)).hasMessageContaining("too-many-invitations");
        desk.clock.forward(java.time.Duration.ofDays(1));
        invite(CHEN);
        organization.verify();
        for (int i = 0; i < 2 * InviteMember.UNVERIFIED_A_DAY; i++) {
            invite("other" + i + "@example.org");
        }
    }

    @Test
    void nobodyFillsAMailboxAndTheLastLinkThatWasSentStaysGood() {
        for (int i = 0; i < 9; i++) {
            invite(CHEN);
        }
        assertThat(desk.outbox).hasSize(5);
        var last = desk.secret();
        desk.as(CHEN);
        accept(last);
    }

    @Test
    void aHiddenOrganizationInvitesNobody() {
        organization.refuse();
        assertThatThrownBy(() -> invite(CHEN)).hasMessageContaining("organization-not-listed");
    }

    private Instant invite(String email) {
        desk.asManagerOf(organization);
        return new InviteMember(
                        desk.organizations,
                        invitations,
                        desk.membershipEmails(),
                        desk.history(),
                        desk.caller,
                        desk.clock)
                .execute(organization.slug(), EmailAddress.of(email), OrganizationRole.TEACHER);
    }

    private void accept(Secret secret) {
        new AcceptInvitation(
                        desk.organizations,
                        invitations,
                        invitations,
                        desk.membershipEmails(),
                        desk.history(),
                        desk.caller,
                        desk.clock)
                .execute(secret);
    }

    private boolean look(Secret secret) {
        return new LookAtInvitation(desk.organizations, invitations, desk.caller, desk.clock)
                .execute(secret)
                .isPresent();
    }

    private void withdraw(Organization of, UUID id) {
        desk.asManagerOf(of);
        new WithdrawInvitation(desk.organizations, invitations, desk.history(), desk.caller, desk.clock)
                .execute(of.slug(), id);
    }
}
