package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** Members come by invitation or on request, and leave. */
class MembersOfOrganizationsTest {

    private final PlatformWorld world = new PlatformWorld();
    private final Organization organization = world.organization("pku");

    @Test
    void aRoleIsTakenAwayByAManagerOrGivenUp() {
        var manager = world.manager(organization);
        var teacher = world.member(organization, "teacher", OrganizationRole.TEACHER, OrganizationRole.EVENT_ORGANIZER);
        var remove = world.of(RemoveMember.class);
        world.as(manager);
        remove.execute(organization.slug(), teacher.id(), OrganizationRole.TEACHER, null);
        assertThat(world.isMember(organization, teacher.id(), OrganizationRole.TEACHER))
                .isFalse();
        world.as(teacher);
        remove.execute(organization.slug(), teacher.id(), OrganizationRole.EVENT_ORGANIZER, null);
        assertThat(world.history())
                .containsExactly(
                        "MEMBER_REMOVED " + teacher.id() + " TEACHER",
                        "MEMBER_REMOVED " + teacher.id() + " EVENT_ORGANIZER");
        assertNotFound(() -> remove.execute(organization.slug(), manager.id(), OrganizationRole.MANAGER, null));
    }

    @Test
    void theLastManagerStaysAndARoleThatNobodyHasIsNotFound() {
        var manager = world.manager(organization);
        world.as(manager);
        var remove = world.of(RemoveMember.class);
        assertRefused(
                "last-manager",
                () -> remove.execute(organization.slug(), manager.id(), OrganizationRole.MANAGER, null));
        assertNotFound(() -> remove.execute(organization.slug(), UUID.randomUUID(), OrganizationRole.TEACHER, null));
    }

    @Test
    void openInvitationsAreListedForManagersWithWhetherTheirLinkWorks() {
        world.as(world.manager(organization));
        world.of(InviteMember.class)
                .execute(organization.slug(), PlatformWorld.address("bo"), OrganizationRole.TEACHER, null);
        var list = world.of(ListInvitations.class);
        assertThat(list.execute(organization.slug())).singleElement().satisfies(open -> {
            assertThat(open.email()).isEqualTo("bo@example.org");
            assertThat(open.live()).isTrue();
        });
        world.clock.forward(Invitation.LIFETIME);
        assertThat(list.execute(organization.slug())).singleElement().satisfies(open -> assertThat(open.live())
                .isFalse());
        world.as();
        assertNotFound(() -> list.execute(organization.slug()));
    }

    @Test
    void anInvitationIsAcceptedByTheInvitedAddressOnly() {
        world.as(world.manager(organization));
        world.of(InviteMember.class)
                .execute(organization.slug(), PlatformWorld.address("bo"), OrganizationRole.TEACHER, null);
        var secret = world.lastSecret();
        var bo = world.account("bo");
        world.as();
        assertThat(world.of(LookAtInvitation.class)
                        .execute(secret)
                        .orElseThrow()
                        .mine())
                .isFalse();
        assertRefused("invitation-for-another-address", () -> world.of(AcceptInvitation.class)
                .execute(secret));
        world.as(bo);
        assertThat(world.of(LookAtInvitation.class)
                        .execute(secret)
                        .orElseThrow()
                        .mine())
                .isTrue();
        world.of(AcceptInvitation.class).execute(secret);
        assertThat(world.isMember(organization, bo.id(), OrganizationRole.TEACHER))
                .isTrue();
        assertThat(world.sent()).containsExactly("MEMBERSHIP_INVITED", "MEMBERSHIP_ADDED", "MEMBERSHIP_ACCEPTED");
    }

    @Test
    void aWithdrawnInvitationIsOver() {
        world.as(world.manager(organization));
        world.of(InviteMember.class)
                .execute(organization.slug(), PlatformWorld.address("bo"), OrganizationRole.TEACHER, null);
        var id = world.of(ListInvitations.class)
                .execute(organization.slug())
                .get(0)
                .id();
        world.of(WithdrawMemberInvitation.class).execute(organization.slug(), id);
        assertThat(world.of(LookAtInvitation.class).execute(world.lastSecret())).isEmpty();
        assertRefused("invitation-over", () -> world.of(WithdrawMemberInvitation.class)
                .execute(organization.slug(), id));
        assertNotFound(() -> world.of(WithdrawMemberInvitation.class).execute(organization.slug(), UUID.randomUUID()));
    }

    @Test
    void whoAsksToActForAManagedOrganizationWaitsForItsManagers() {
        var manager = world.manager(organization);
        var bo = world.account("bo");
        world.as(bo);
        var request = world.of(RequestMembership.class);
        assertThat(request.execute(organization.slug(), OrganizationRole.TEACHER, null, null))
                .isEqualTo(RequestMembership.Next.MANAGERS_DECIDE);
        assertThat(world.sent()).containsExactly("MEMBERSHIP_REQUESTED");
        assertRefused(
                "request-waiting", () -> request.execute(organization.slug(), OrganizationRole.TEACHER, null, null));
        world.as(manager);
        assertRefused(
                "member-already", () -> request.execute(organization.slug(), OrganizationRole.TEACHER, null, null));
        var waiting = world.of(ListMembershipRequests.class).execute(organization.slug());
        assertThat(waiting).singleElement().satisfies(line -> assertThat(line.email())
                .isEqualTo("bo@example.org"));
        world.of(DecideOnMembershipRequest.class)
                .execute(organization.slug(), waiting.get(0).id(), true, null);
        assertThat(world.isMember(organization, bo.id(), OrganizationRole.TEACHER))
                .isTrue();
        world.as();
        assertNotFound(() -> world.of(ListMembershipRequests.class).execute(organization.slug()));
    }

    @Test
    void aRequestIsTakenBackByWhoMadeIt() {
        world.manager(organization);
        var bo = world.account("bo");
        world.as(bo);
        var withdraw = world.of(WithdrawMembershipRequest.class);
        assertNotFound(() -> withdraw.execute(organization.slug()));
        world.of(RequestMembership.class).execute(organization.slug(), OrganizationRole.TEACHER, null, null);
        withdraw.execute(organization.slug());
        assertThat(world.memory.membershipRequests.open(organization.id(), bo.id()))
                .isEmpty();
        assertThat(world.history()).last().isEqualTo("MEMBER_REQUEST_WITHDRAWN " + bo.id() + " TEACHER");
    }

    @Test
    void theWaysToJoinDependOnWhoManagesAndOnTheOwnAddress() {
        var university = world.organization("open", Bodies.university(null, Name.official("en", "Open University")));
        university.verify();
        var scholar = new Account(EmailAddress.of("li@example.edu.cn"), People.amina(), PlatformWorld.NOW);
        scholar.verifyEmail(PlatformWorld.NOW);
        world.memory.accounts.add(scholar);
        world.as(scholar);
        var show = world.of(ShowJoining.class);
        var ways = show.execute(university.slug());
        assertThat(ways.managed()).isFalse();
        assertThat(ways.domains()).containsExactly("example.edu.cn");
        assertThat(ways.ownAddress()).isEqualTo("li@example.edu.cn");
        world.manager(university);
        ways = show.execute(university.slug());
        assertThat(ways.managed()).isTrue();
        assertThat(ways.domains()).isEmpty();
        university.refuse();
        assertNotFound(() -> show.execute(university.slug()));
    }

    @Test
    void whoClaimsAnUnmanagedOrganizationByItsDomainManagesItOnceTheLinkWasFollowed() {
        var university = world.organization("open", Bodies.university(null, Name.official("en", "Open University")));
        university.verify();
        var bo = world.account("bo");
        world.as(bo);
        var proof = EmailAddress.of("bo@example.edu.cn");
        assertThat(world.of(RequestMembership.class).execute(university.slug(), OrganizationRole.TEACHER, null, proof))
                .isEqualTo(RequestMembership.Next.FOLLOW_THE_LINK);
        var secret = world.lastSecret();
        world.as();
        assertRefused(
                "claim-of-another-account", () -> world.of(ConfirmClaim.class).execute(secret));
        world.as(bo);
        assertThat(world.of(ConfirmClaim.class).execute(secret)).isTrue();
        assertThat(world.isMember(university, bo.id(), OrganizationRole.MANAGER))
                .isTrue();
        assertRefused("link-expired", () -> world.of(ConfirmClaim.class).execute(secret));
    }
}
