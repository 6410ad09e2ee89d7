package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class SetPlatformRolesTest {

    private final PlatformWorld world = new PlatformWorld();
    private final SetPlatformRoles set = world.of(SetPlatformRoles.class);
    private final Account amina = world.account("amina", PlatformRole.ANALYST);

    @Test
    void rolesAreGrantedAndWithdrawnEachWithALineOfHistory() {
        world.as(PlatformRole.ADMIN);
        set.execute(amina.id(), Set.of(PlatformRole.AUTHORITY), "new task");
        assertThat(amina.platformRoles()).containsExactly(PlatformRole.AUTHORITY);
        assertThat(world.history()).containsExactlyInAnyOrder("ROLE_GRANTED new task", "ROLE_WITHDRAWN new task");
        set.execute(amina.id(), Set.of(PlatformRole.AUTHORITY), "again");
        assertThat(world.history()).hasSize(2);
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        var administrator = world.as(PlatformRole.ADMIN);
        assertRefused("last-administrator", () -> set.execute(administrator.id(), Set.of(), "tired"));
        world.account("another", PlatformRole.ADMIN);
        set.execute(administrator.id(), Set.of(), "tired");
        assertThat(administrator.platformRoles()).isEmpty();
    }

    @Test
    void anUnknownAccountIsNotFound() {
        assertNotFound(() -> set.execute(UUID.randomUUID(), Set.of(), ""));
    }
}
