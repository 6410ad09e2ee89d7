package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Roles have a last day: they give nothing from the day after, and people are told before and when it is over. */
class RoleEndTest {

    private static final LocalDate TODAY = Membership.day(PlatformWorld.NOW);

    private final PlatformWorld world = new PlatformWorld();
    private final Organization organization = world.organization("pku");
    private final Account manager = world.manager(organization);
    private final Account chen = world.account("chen");

    @Test
    void aRoleThatEndedYesterdayGivesNoPermissionAndOneThatEndsTodayDoes() {
        give(chen, OrganizationRole.EVENT_ORGANIZER, TODAY);
        world.as(chen);
        assertThat(world.of(CurrentCaller.class).get().may(Permission.MANAGE_EVENTS, organization.id()))
                .isTrue();
        world.clock.forward(Duration.ofDays(1));
        world.as(chen);
        assertThat(world.of(CurrentCaller.class).get().may(Permission.MANAGE_EVENTS, organization.id()))
                .as("without any job")
                .isFalse();
    }

    @Test
    void anInvitationGivesTheRoleWithItsEndAndWhoGaveIt() {
        world.as(manager);
        var invite = world.of(InviteMember.class);
        assertInvalid(
                "until: role-ends-in-the-past",
                () -> invite.execute(organization.slug(), chen.email(), OrganizationRole.TEACHER, TODAY.minusDays(1)));
        invite.execute(organization.slug(), chen.email(), OrganizationRole.TEACHER, TODAY.plusDays(5));
        assertThat(world.of(ListInvitations.class)
                        .execute(organization.slug())
                        .get(0)
                        .until())
                .isEqualTo(TODAY.plusDays(5));
        var secret = world.lastSecret();
        world.as(chen);
        assertThat(world.of(LookAtInvitation.class)
                        .execute(secret)
                        .orElseThrow()
                        .until())
                .isEqualTo(TODAY.plusDays(5));
        assertThat(world.lastEmail().arguments().value("until"))
                .as("invitation")
                .isNotEmpty();
        world.of(AcceptInvitation.class).execute(secret);
        assertThat(world.memory.outbox.put().get(1).arguments().value("until"))
                .as("welcome")
                .isNotEmpty();
        assertThat(held(chen, OrganizationRole.TEACHER).endsOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(held(chen, OrganizationRole.TEACHER).givenBy()).isEqualTo(manager.id());
    }

    @Test
    void anInvitationToARoleThatIsOverCannotBeAccepted() {
        world.as(manager);
        world.of(InviteMember.class).execute(organization.slug(), chen.email(), OrganizationRole.TEACHER, TODAY);
        var secret = world.lastSecret();
        world.clock.forward(Duration.ofDays(1));
        world.as(chen);
        assertRefused("link-expired", () -> world.of(AcceptInvitation.class).execute(secret));
    }

    @Test
    void anEndIsChangedAndTheRoleGoesOnWithoutOne() {
        give(chen, OrganizationRole.TEACHER, null);
        world.as(manager);
        change(chen, OrganizationRole.TEACHER, TODAY.plusDays(40));
        change(chen, OrganizationRole.TEACHER, TODAY.plusDays(40));
        assertThat(held(chen, OrganizationRole.TEACHER).endsOn()).isEqualTo(TODAY.plusDays(40));
        assertThat(world.sent()).containsExactly("MEMBERSHIP_END_CHANGED");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(chen.email());
        change(chen, OrganizationRole.TEACHER, null);
        assertThat(held(chen, OrganizationRole.TEACHER).isLasting()).isTrue();
        assertThat(world.lastEmail().arguments().value("until")).isEmpty();
        assertThat(world.history())
                .containsExactly(
                        "MEMBER_END_CHANGED " + chen.id() + " TEACHER · " + TODAY.plusDays(40),
                        "MEMBER_END_CHANGED " + chen.id() + " TEACHER");
        assertInvalid("until: role-ends-in-the-past", () -> change(chen, OrganizationRole.TEACHER, TODAY.minusDays(1)));
    }

    @Test
    void theLastManagerCannotBeGivenAnEndNorAnybodyTheirOwn() {
        var second = world.member(organization, "second", OrganizationRole.MANAGER);
        world.as(manager);
        assertRefused("role-end-of-your-own", () -> change(manager, OrganizationRole.MANAGER, TODAY.plusDays(9)));
        change(second, OrganizationRole.MANAGER, TODAY.plusDays(9));
        world.as(second);
        assertInvalid("until: last-manager", () -> change(manager, OrganizationRole.MANAGER, TODAY.plusDays(9)));
        assertRefused("role-end-of-your-own", () -> change(second, OrganizationRole.MANAGER, null));
        world.as(manager);
        assertRefused("last-manager", () -> world.of(RemoveMember.class)
                .execute(organization.slug(), manager.id(), OrganizationRole.MANAGER, null));
        assertNotFound(() -> change(second, OrganizationRole.TEACHER, null));
        world.clock.forward(Duration.ofDays(10));
        assertNotFound(() -> change(second, OrganizationRole.MANAGER, null));
    }

    @Test
    void aDirectorSetsAndEndsRolesOfTheStaffOnly() {
        var director = world.member(organization, "lan", OrganizationRole.CENTER_DIRECTOR);
        give(chen, OrganizationRole.TEACHER, null);
        give(chen, OrganizationRole.REVIEWER, null);
        world.as(director);
        change(chen, OrganizationRole.TEACHER, TODAY);
        assertRefused("role-not-given-by-you", () -> change(chen, OrganizationRole.REVIEWER, TODAY));
        var remove = world.of(RemoveMember.class);
        assertRefused(
                "role-not-given-by-you",
                () -> remove.execute(organization.slug(), chen.id(), OrganizationRole.REVIEWER, null));
        remove.execute(organization.slug(), chen.id(), OrganizationRole.TEACHER, Reason.of("The project is over"));
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("The project is over");
        assertThat(world.history())
                .last()
                .asString()
                .contains("MEMBER_REMOVED", chen.id() + " TEACHER", "The project is over");
        assertThat(world.isMember(organization, chen.id(), OrganizationRole.TEACHER))
                .isFalse();
        world.as();
        assertNotFound(() -> change(chen, OrganizationRole.REVIEWER, TODAY));
    }

    @Test
    void theEndIsAnnouncedOnceAndTakesTheRoleAwayWhenItIsOver() {
        give(chen, OrganizationRole.TEACHER, TODAY.plusDays(20));
        var ends = world.of(RoleEnds.class);
        var job = world.of(RoleEndJob.class);
        job.run();
        assertThat(world.sent()).isEmpty();
        world.clock.forward(Duration.ofDays(6));
        job.run();
        job.run();
        assertThat(world.sent()).containsExactly("MEMBERSHIP_ENDS_SOON", "MEMBERSHIP_ENDS_SOON");
        assertThat(world.memory.outbox.put())
                .extracting(message -> message.recipient().address())
                .containsExactly(chen.email(), manager.email());
        world.clock.forward(Duration.ofDays(14));
        job.run();
        assertThat(world.isMember(organization, chen.id(), OrganizationRole.TEACHER))
                .as("its last day")
                .isTrue();
        world.clock.forward(Duration.ofDays(1));
        var over = ends.over(10).get(0);
        job.run();
        assertThat(world.isMember(organization, chen.id(), OrganizationRole.TEACHER))
                .isFalse();
        assertThat(world.history()).containsExactly("MEMBER_ENDED " + chen.id() + " TEACHER");
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_OVER");
        ends.end(over);
        assertThat(world.history()).as("it was ended meanwhile").hasSize(1);
    }

    private void give(Account account, OrganizationRole role, @Nullable LocalDate until) {
        world.memory.memberships.add(
                new Membership(organization.id(), account.id(), role, world.clock.instant(), until, manager.id()));
    }

    private void change(Account account, OrganizationRole role, @Nullable LocalDate until) {
        world.of(ChangeRoleEnd.class).execute(organization.slug(), account.id(), role, until);
    }

    private Membership held(Account account, OrganizationRole role) {
        return world.memory.memberships.in(organization.id()).of(account.id(), role);
    }
}
