package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.InviteToPlace.PlaceInvitation;
import org.caravanserai.platform.testing.OnePlace;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles at one place are given by invitation, have a last day and end, whatever the place is. */
class RolesAtPlacesTest {

    private static final String KIND = OnePlace.KIND;
    private static final String SLUG = OnePlace.SLUG;
    private static final OrganizationRole ROLE = OrganizationRole.CENTER_SECRETARY;

    private final PlatformWorld world = new PlatformWorld();
    private final Organization organization = world.organization("school");
    private final Account manager = world.manager(organization);
    private final Account chen = world.account("chen");
    private final OnePlace desk = new OnePlace(organization, world.of(CurrentCaller.class));

    @BeforeEach
    void place() {
        world.wiring
                .put(new OrganizationEmailTemplates())
                .put(desk)
                .answer(MemberDirectory.class, "rolesAt", asked -> List.of());
        world.as(manager);
    }

    @Test
    void whoGivesRolesInvitesToThoseOfThePlaceOnly() {
        assertInvalid("role: not-a-role-of-desks", () -> invite(OrganizationRole.MANAGER, null));
        assertInvalid("until: role-ends-in-the-past", () -> invite(ROLE, today().minusDays(1)));
        invite(ROLE, null);
        var team = world.of(ShowPlaceTeam.class).execute(KIND, SLUG);
        assertThat(team.invited()).hasSize(1);
        assertThat(team.offered()).containsExactly(ROLE);
        assertNotFound(() -> world.of(ShowPlaceTeam.class).execute(KIND, "back"));
        world.as(chen);
        assertNotFound(() -> invite(ROLE, null));
        assertNotFound(() -> world.of(ShowPlaceTeam.class).execute(KIND, SLUG));
    }

    @Test
    void whoAcceptsHasTheRoleThereAndWhoHasInvitedIsTold() {
        accepted();
        assertThat(world.memory.memberships.at(desk.place()).all()).hasSize(1);
        assertThat(world.sent()).containsExactly("MEMBERSHIP_INVITED", "MEMBERSHIP_ADDED", "MEMBERSHIP_ACCEPTED");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(manager.email());
        assertThat(world.lastEmail().arguments().value("link")).isEqualTo("/desk/team");
        assertThat(world.lastEmail().arguments().value("place")).isEqualTo("Front desk");
    }

    @Test
    void aRoleGetsAnotherLastDayAndEndsByTheGiverOrByItsOwner() {
        accepted();
        var change = world.of(ChangePlaceRoleEnd.class);
        assertNotFound(() -> change.execute(KIND, SLUG, chen.id(), ROLE, today()));
        world.as(manager);
        change.execute(KIND, SLUG, chen.id(), ROLE, today().plusDays(3));
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_END_CHANGED");
        var end = world.of(EndPlaceRole.class);
        end.execute(KIND, SLUG, chen.id(), ROLE, Reason.of("The term is over."));
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_ENDED");
        assertNotFound(() -> end.execute(KIND, SLUG, chen.id(), ROLE, null));
        accepted();
        end.execute(KIND, SLUG, chen.id(), ROLE, Reason.of("I move abroad."));
        assertThat(world.sent()).endsWith("MEMBERSHIP_ACCEPTED", "MEMBERSHIP_GIVEN_UP");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(manager.email());
        assertThat(world.lastEmail().arguments().value("link")).isEqualTo("/desk/team");
        assertThat(world.lastEmail().arguments().value("place")).isEqualTo("Front desk");
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("I move abroad.");
        assertThat(world.memory.memberships.at(desk.place()).all()).isEmpty();
    }

    @Test
    void anInvitationIsWithdrawnOnce() {
        invite(ROLE, null);
        var id = world.of(ShowPlaceTeam.class)
                .execute(KIND, SLUG)
                .invited()
                .get(0)
                .id();
        var withdraw = world.of(WithdrawPlaceInvitation.class);
        withdraw.execute(KIND, SLUG, id);
        assertRefused("invitation-over", () -> withdraw.execute(KIND, SLUG, id));
        world.as(chen);
        assertThat(world.of(ListMyInvitations.class).execute()).isEmpty();
    }

    private void accepted() {
        world.as(manager);
        invite(ROLE, null);
        world.as(chen);
        world.of(AcceptMyInvitation.class)
                .execute(world.of(ListMyInvitations.class).execute().get(0).id());
        world.commit();
        world.as(chen);
    }

    private void invite(OrganizationRole role, @Nullable LocalDate until) {
        world.of(InviteToPlace.class).execute(KIND, SLUG, new PlaceInvitation(World.address("chen"), role, until));
        world.commit();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
    }
}
