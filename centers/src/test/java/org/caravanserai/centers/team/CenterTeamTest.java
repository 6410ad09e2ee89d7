package org.caravanserai.centers.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.centers.center.BrowseWorkplaces;
import org.caravanserai.centers.center.ShowWorkplace;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterDirectory;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.organizations.AcceptMyInvitation;
import org.caravanserai.platform.organizations.ListMyInvitations;
import org.caravanserai.platform.organizations.OrganizationEmailTemplates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who directs a center gives people a role that counts there, and at no other center of the host. */
class CenterTeamTest {

    private final CentersWorld world = new CentersWorld();
    private final Center center = world.operating("red-river");
    private final Center other = world.operating("blue-river");
    private final Account chen = world.account("chen");

    CenterTeamTest() {
        world.wiring.put(new OrganizationEmailTemplates()).put(new CenterRolePlaces(world.centers));
        world.wiring.answer(MemberDirectory.class, "rolesAt", asked -> List.of());
    }

    @Test
    void anExamOfficerOfOneCenterDecidesOnItsResultsOnly() {
        accepted(OrganizationRole.CENTER_EXAM_OFFICER);
        var show = world.of(ShowWorkplace.class);
        assertThat(show.execute(center.slug()).may())
                .containsExactlyInAnyOrder(Permission.READ_CLASSES, Permission.DECIDE_RESULTS);
        assertNotFound(() -> show.execute(other.slug()));
        var asked = new ArrayList<CenterFilter>();
        world.wiring.answer(CenterDirectory.class, "page", arguments -> {
            asked.add((CenterFilter) arguments[0]);
            return new Page<>(List.of(), 0, 20, 0);
        });
        world.of(BrowseWorkplaces.class).execute(PageRequest.first(20));
        assertThat(asked.get(0).owners()).isEqualTo(Set.of(center.id()));
        assertNotFound(() -> world.of(ShowCenterTeam.class).execute(center.slug()));
    }

    @Test
    void aDirectorOfThePartnerInvitesTooAndNobodyElse() {
        world.as(world.partnerDirector);
        invite("chen", OrganizationRole.CENTER_CASHIER, null);
        world.as(world.teacher);
        assertNotFound(() -> invite("li", OrganizationRole.CENTER_CASHIER, null));
        world.as(world.stranger);
        assertNotFound(() -> invite("li", OrganizationRole.CENTER_CASHIER, null));
        world.as(world.director);
        assertInvalid("role: not-a-role-of-centers", () -> invite("li", OrganizationRole.CENTER_DIRECTOR, null));
        assertInvalid(
                "until: role-ends-in-the-past",
                () -> invite("li", OrganizationRole.CENTER_CASHIER, today().minusDays(1)));
    }

    @Test
    void aRoleGetsAnotherLastDayAndEndsWithAReason() {
        accepted(OrganizationRole.CENTER_CASHIER);
        var change = world.of(ChangeCenterRoleEnd.class);
        assertNotFound(
                () -> change.execute(center.slug(), chen.id(), OrganizationRole.CENTER_CASHIER, today().plusDays(5)));
        world.as(world.director);
        change.execute(center.slug(), chen.id(), OrganizationRole.CENTER_CASHIER, today().plusDays(5));
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_END_CHANGED");
        var end = world.of(EndCenterRole.class);
        assertNotFound(() -> end.execute(other.slug(), chen.id(), OrganizationRole.CENTER_CASHIER, null));
        end.execute(center.slug(), chen.id(), OrganizationRole.CENTER_CASHIER, Reason.of("The term is over."));
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_ENDED");
        assertThat(world.memory.memberships.at(CenterRoles.at(center)).all()).isEmpty();
        world.as(chen);
        assertNotFound(() -> world.of(ShowWorkplace.class).execute(center.slug()));
    }

    @Test
    void anInvitationIsWithdrawn() {
        world.as(world.director);
        invite("chen", OrganizationRole.CENTER_CASHIER, null);
        var open = world.of(ShowCenterTeam.class).execute(center.slug()).invited();
        assertThat(open).hasSize(1);
        var withdraw = world.of(WithdrawCenterInvitation.class);
        assertNotFound(() -> withdraw.execute(other.slug(), open.get(0).id()));
        withdraw.execute(center.slug(), open.get(0).id());
        world.as(chen);
        assertThat(world.of(ListMyInvitations.class).execute()).isEmpty();
    }

    private void accepted(OrganizationRole role) {
        world.as(world.director);
        invite("chen", role, null);
        world.as(chen);
        var mine = world.of(ListMyInvitations.class).execute();
        assertThat(mine).singleElement().satisfies(each -> assertThat(each.place())
                .isEqualTo(center.name()));
        world.of(AcceptMyInvitation.class).execute(mine.get(0).id());
        world.commit();
        world.as(chen);
    }

    private void invite(String name, OrganizationRole role, @Nullable LocalDate until) {
        world.of(InviteToCenter.class)
                .execute(center.slug(), new InviteToCenter.CenterInvitation(World.address(name), role, until));
        world.commit();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
    }
}
