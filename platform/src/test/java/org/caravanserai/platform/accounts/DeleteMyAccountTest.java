package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.PersonalTraces;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeleteMyAccountTest {

    private final PlatformWorld world = new PlatformWorld();
    private final List<Object> erased = new ArrayList<>();
    private final DeleteMyAccount delete = world.of(DeleteMyAccount.class);

    @BeforeEach
    void rememberErasure() {
        world.wiring.answer(PersonalTraces.class, "erase", arguments -> {
            erased.add(arguments[0]);
            return null;
        });
    }

    @Test
    void theAccountBecomesAnEmptyShellAndTheAreasAreTold() {
        var amina = world.account("amina");
        var identity = amina.identity();
        world.as(amina);
        delete.execute(PlatformWorld.PASSWORD);
        assertThat(amina.state()).isEqualTo(AccountState.DELETED);
        assertThat(amina.email()).isNotEqualTo(identity.address());
        assertThat(world.wiring.announced())
                .containsExactly(new AccountDeleted(identity.account(), identity.address()));
        assertThat(erased).containsExactly(identity);
        assertThat(world.history()).containsExactly("ACCOUNT_DELETED");
        assertThat(world.memory.history.entries())
                .extracting(HistoryEntry::accountName)
                .containsOnly("");
    }

    @Test
    void aMemberLeavesTheOrganizations() {
        var organization = world.organization("pku");
        var staying = world.manager(organization);
        var leaving = world.member(organization, "leaving", OrganizationRole.MANAGER, OrganizationRole.TEACHER);
        world.as(leaving);
        delete.execute(PlatformWorld.PASSWORD);
        assertThat(world.memory.memberships.in(organization.id()).all())
                .extracting(Membership::accountId)
                .containsExactly(staying.id());
    }

    @Test
    void rolesAtPlacesEndEachWithItsLineInTheHistory() {
        var organization = world.organization("pku");
        var helper = world.account("helper");
        var place = new RolePlace("EVENT", Ids.next());
        world.memory.memberships.add(new Membership(
                organization.id(), helper.id(), OrganizationRole.EVENT_HELPER, place, PlatformWorld.NOW, null, null));
        world.as(helper);
        delete.execute(PlatformWorld.PASSWORD);
        assertThat(world.memory.memberships.at(place).all()).isEmpty();
        assertThat(world.history())
                .contains("MEMBER_REMOVED " + helper.id() + " EVENT_HELPER " + place.id(), "ACCOUNT_DELETED");
    }

    @Test
    void theLastManagerAndTheLastAdministratorStay() {
        var organization = world.organization("pku");
        var manager = world.manager(organization);
        world.as(manager);
        assertRefused("last-manager", () -> delete.execute(PlatformWorld.PASSWORD));
        var administrator = world.as(PlatformRole.ADMIN);
        assertRefused("last-administrator", () -> delete.execute(PlatformWorld.PASSWORD));
        world.account("another", PlatformRole.ADMIN);
        delete.execute(PlatformWorld.PASSWORD);
        assertThat(administrator.state()).isEqualTo(AccountState.DELETED);
        assertThat(manager.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void aWrongPasswordDeletesNothing() {
        var amina = world.account("amina");
        world.as(amina);
        assertInvalid("deletePassword: wrong-own-password", () -> delete.execute("guessed"));
        assertThat(amina.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(erased).isEmpty();
    }
}
