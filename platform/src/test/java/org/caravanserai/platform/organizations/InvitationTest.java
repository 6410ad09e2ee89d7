package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** Members are invited and accept; whether an address has an account never shows. */
class InvitationTest {

    private final PlatformWorld world = new PlatformWorld();
    private final Organization organization = world.organization("pku");
    private final Account manager = world.manager(organization);

    @Test
    void inviteesWithAndWithoutAnAccountLookTheSameAndNobodyIsAMemberYet() {
        var chen = world.account("chen");
        assertThat(invite("chen")).isEqualTo(invite("nobody"));
        assertThat(world.memory.memberships.in(organization.id()).all())
                .extracting(Membership::accountId)
                .containsExactly(manager.id());
        assertThat(world.sent()).containsExactly("MEMBERSHIP_INVITED", "MEMBERSHIP_INVITED");
        assertThat(world.memory.outbox.put().get(0).recipient().language())
                .isEqualTo(chen.profile().preferredLanguage());
        assertThat(world.history()).hasSize(2).allSatisfy(line -> assertThat(line)
                .doesNotContain("@"));
    }

    @Test
    void whoAcceptsWithTheInvitedAddressBecomesAMemberOnce() {
        var chen = world.account("chen");
        invite("chen");
        var secret = world.lastSecret();
        world.as(chen);
        assertThat(look(secret)).isTrue();
        accept(secret);
        assertThat(world.isMember(organization, chen.id(), OrganizationRole.TEACHER))
                .isTrue();
        assertThat(world.sent()).containsExactly("MEMBERSHIP_INVITED", "MEMBERSHIP_ADDED", "MEMBERSHIP_ACCEPTED");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(manager.email());
        assertThat(world.lastEmail().arguments().value("person"))
                .isEqualTo(chen.name().full());
        assertThat(look(secret)).isFalse();
        assertRefused("link-expired", () -> accept(secret));
    }

    @Test
    void anotherAddressOrganizationOrALateReaderCannotUseTheLink() {
        var chen = world.account("chen");
        invite("chen");
        var secret = world.lastSecret();
        world.as();
        assertRefused("invitation-for-another-address", () -> accept(secret));
        assertRefused("link-expired", () -> accept(Secret.next()));
        world.as(chen);
        organization.refuse();
        assertRefused("link-expired", () -> accept(secret));
        organization.verify();
        world.clock.forward(Invitation.LIFETIME);
        assertRefused("link-expired", () -> accept(secret));
        assertThat(world.memory.memberships.of(chen.id())).isEmpty();
    }

    @Test
    void sendingItAgainEndsTheEarlierLinkAndAWithdrawnOneIsOver() {
        var chen = world.account("chen");
        invite("chen");
        var first = world.lastSecret();
        invite("chen");
        var second = world.lastSecret();
        var invitation = world.memory.invitations.table.all();
        assertThat(invitation).hasSize(1);
        world.as(chen);
        assertRefused("link-expired", () -> accept(first));
        withdraw(manager, organization, invitation.get(0).id());
        world.as(chen);
        assertRefused("link-expired", () -> accept(second));
        assertRefused(
                "invitation-over",
                () -> withdraw(manager, organization, invitation.get(0).id()));
        var other = world.organization("other");
        var another = world.manager(other);
        assertNotFound(() -> withdraw(another, other, invitation.get(0).id()));
    }

    @Test
    void anUnverifiedOrganizationInvitesFewPeopleADay() {
        for (int i = 0; i < InvitationSending.UNVERIFIED_A_DAY; i++) {
            invite("person" + i);
        }
        assertRefused("too-many-invitations", () -> invite("chen"));
        world.clock.forward(Duration.ofDays(1));
        invite("chen");
        organization.verify();
        for (int i = 0; i < 2 * InvitationSending.UNVERIFIED_A_DAY; i++) {
            invite("other" + i);
        }
    }

    @Test
    void nobodyFillsAMailboxAndTheLastLinkThatWasSentStaysGood() {
        for (int i = 0; i < 9; i++) {
            invite("chen");
        }
        assertThat(world.sent()).hasSize(5);
        var last = world.lastSecret();
        world.as(world.account("chen"));
        accept(last);
    }

    @Test
    void theInvitedPersonFindsTheInvitationAndAcceptsItWithoutTheLink() {
        var chen = world.account("chen");
        invite("chen");
        invite("somebody-else");
        world.as(chen);
        var mine = world.of(ListMyInvitations.class).execute();
        assertThat(mine).singleElement().satisfies(invitation -> {
            assertThat(invitation.role()).isEqualTo(OrganizationRole.TEACHER);
            assertThat(invitation.slug()).isEqualTo("pku");
            assertThat(invitation.place()).isNull();
            assertThat(invitation.givenBy()).isEqualTo(manager.name().full());
        });
        assertThat(OrganizationEmail.MEMBERSHIP_INVITED.isNotice()).isTrue();
        world.as(world.account("other"));
        var accept = world.of(AcceptMyInvitation.class);
        assertNotFound(() -> accept.execute(mine.get(0).id()));
        world.as(chen);
        assertThat(accept.execute(mine.get(0).id()).role()).isEqualTo(OrganizationRole.TEACHER);
        assertThat(world.isMember(organization, chen.id(), OrganizationRole.TEACHER))
                .isTrue();
        assertThat(world.of(ListMyInvitations.class).execute()).isEmpty();
        assertRefused("link-expired", () -> accept.execute(mine.get(0).id()));
    }

    @Test
    void whoDeclinesHasNoRoleAndWhoeverInvitedIsTold() {
        var chen = world.account("chen");
        invite("chen");
        var secret = world.lastSecret();
        var id = world.memory.invitations.table.all().get(0).id();
        var decline = world.of(DeclineMyInvitation.class);
        world.as(world.account("other"));
        assertNotFound(() -> decline.execute(id));
        world.as(chen);
        decline.execute(id);
        assertThat(world.sent()).containsExactly("MEMBERSHIP_INVITED", "MEMBERSHIP_DECLINED");
        assertThat(world.memory.outbox.put().get(1).recipient().address()).isEqualTo(manager.email());
        assertThat(world.history()).last().isEqualTo("MEMBER_INVITATION_DECLINED " + id + " TEACHER");
        assertThat(world.of(ListMyInvitations.class).execute()).isEmpty();
        assertRefused("link-expired", () -> accept(secret));
        assertRefused("link-expired", () -> decline.execute(id));
        invite("chen");
        world.as(chen);
        assertThat(world.of(ListMyInvitations.class).execute()).hasSize(1);
        world.clock.forward(Invitation.LIFETIME);
        assertThat(world.of(ListMyInvitations.class).execute()).isEmpty();
    }

    @Test
    void aDirectorInvitesTheStaffOfTheCenterAndNobodyElse() {
        var director = world.member(organization, "lan", OrganizationRole.CENTER_DIRECTOR);
        invite("chen");
        world.of(InviteMember.class)
                .execute(organization.slug(), PlatformWorld.address("boss"), OrganizationRole.MANAGER, null);
        world.as(director);
        world.as(world.member(organization, "deputy", OrganizationRole.CENTER_DEPUTY));
        assertThat(world.of(ListGivenRoles.class).execute(organization.slug()))
                .containsExactlyInAnyOrder(
                        OrganizationRole.TEACHER,
                        OrganizationRole.CENTER_SECRETARY,
                        OrganizationRole.CENTER_CASHIER,
                        OrganizationRole.CENTER_EXAM_OFFICER,
                        OrganizationRole.CENTER_READER);
        world.as(director);
        assertThat(world.of(ListGivenRoles.class).execute(organization.slug()))
                .contains(OrganizationRole.CENTER_DEPUTY)
                .doesNotContain(OrganizationRole.CENTER_DIRECTOR, OrganizationRole.MANAGER);
        world.of(InviteMember.class)
                .execute(organization.slug(), PlatformWorld.address("linh"), OrganizationRole.CENTER_SECRETARY, null);
        assertRefused("role-not-given-by-you", () -> world.of(InviteMember.class)
                .execute(organization.slug(), PlatformWorld.address("linh"), OrganizationRole.MANAGER, null));
        var open = world.of(ListInvitations.class).execute(organization.slug());
        assertThat(open)
                .extracting(ListInvitations.OpenInvitation::role)
                .containsExactlyInAnyOrder(OrganizationRole.TEACHER, OrganizationRole.CENTER_SECRETARY);
        open.forEach(
                invitation -> world.of(WithdrawMemberInvitation.class).execute(organization.slug(), invitation.id()));
        assertThat(world.of(ListInvitations.class).execute(organization.slug())).isEmpty();
        world.as(world.account("stranger"));
        assertNotFound(() -> world.of(ListGivenRoles.class).execute(organization.slug()));
    }

    @Test
    void aHiddenOrganizationInvitesNobody() {
        organization.refuse();
        assertRefused("organization-not-listed", () -> invite("chen"));
    }

    private Instant invite(String name) {
        world.as(manager);
        return world.of(InviteMember.class)
                .execute(organization.slug(), PlatformWorld.address(name), OrganizationRole.TEACHER, null);
    }

    private void accept(Secret secret) {
        world.of(AcceptInvitation.class).execute(secret);
    }

    private boolean look(Secret secret) {
        return world.of(LookAtInvitation.class).execute(secret).isPresent();
    }

    private void withdraw(Account by, Organization of, UUID id) {
        world.as(by);
        world.of(WithdrawMemberInvitation.class).execute(of.slug(), id);
    }
}
