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
import org.caravanserai.platform.organizations.ChangePlaceRoleEnd;
import org.caravanserai.platform.organizations.EndPlaceRole;
import org.caravanserai.platform.organizations.InviteToPlace;
import org.caravanserai.platform.organizations.ListMyInvitations;
import org.caravanserai.platform.organizations.OrganizationEmailTemplates;
import org.caravanserai.platform.organizations.ShowPlaceTeam;
import org.caravanserai.platform.organizations.WithdrawPlaceInvitation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who directs a center gives people a role that counts there, and at no other center of the host. */
class CenterTeamTest {

    private final CentersWorld world = new CentersWorld();
    private final Center center = world.operating("red-river");
    private final Center other = world.operating("blue-river");
    private final Account chen = world.account("chen");

    CenterTeamTest() {
        world.wiring.put(new OrganizationEmailTemplates()).put(world.of(CenterRolePlaces.class));
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
        assertNotFound(() -> world.of(ShowPlaceTeam.class)
                .execute(CenterRoles.KIND, center.slug().value()));
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
        var change = world.of(ChangePlaceRoleEnd.class);
        assertNotFound(() -> change.execute(
                CenterRoles.KIND,
                center.slug().value(),
                chen.id(),
                OrganizationRole.CENTER_CASHIER,
                today().plusDays(5)));
        world.as(world.director);
        change.execute(
                CenterRoles.KIND,
                center.slug().value(),
                chen.id(),
                OrganizationRole.CENTER_CASHIER,
                today().plusDays(5));
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_END_CHANGED");
        var end = world.of(EndPlaceRole.class);
        assertNotFound(() ->
                end.execute(CenterRoles.KIND, other.slug().value(), chen.id(), OrganizationRole.CENTER_CASHIER, null));
        end.execute(
                CenterRoles.KIND,
                center.slug().value(),
                chen.id(),
                OrganizationRole.CENTER_CASHIER,
                Reason.of("The term is over."));
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_ENDED");
        assertThat(world.memory.memberships.at(CenterRoles.at(center)).all()).isEmpty();
        world.as(chen);
        assertNotFound(() -> world.of(ShowWorkplace.class).execute(center.slug()));
    }

    @Test
    void anInvitationIsWithdrawn() {
        world.as(world.director);
        invite("chen", OrganizationRole.CENTER_CASHIER, null);
        var open = world.of(ShowPlaceTeam.class)
                .execute(CenterRoles.KIND, center.slug().value())
                .invited();
        assertThat(open).hasSize(1);
        var withdraw = world.of(WithdrawPlaceInvitation.class);
        assertNotFound(() -> withdraw.execute(
                CenterRoles.KIND, other.slug().value(), open.get(0).id()));
        withdraw.execute(CenterRoles.KIND, center.slug().value(), open.get(0).id());
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
        world.of(InviteToPlace.class)
                .execute(
                        CenterRoles.KIND,
                        center.slug().value(),
                        new InviteToPlace.PlaceInvitation(World.address(name), role, until));
        world.commit();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
    }
}
