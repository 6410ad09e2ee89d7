package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class EnableAccountTest {

    private final PlatformWorld world = new PlatformWorld();
    private final EnableAccount enable = world.of(EnableAccount.class);

    @Test
    void aDisabledAccountCanSignInAgain() {
        var amina = world.account("amina");
        amina.disable(PlatformWorld.NOW);
        world.as(PlatformRole.ADMIN);
        enable.execute(amina.id(), "was a mistake");
        assertThat(amina.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(world.history()).containsExactly("ENABLED was a mistake");
    }

    @Test
    void aDeletedAccountStaysDeletedAndAnUnknownOneIsNotFound() {
        var amina = world.account("amina");
        world.as(PlatformRole.ADMIN);
        amina.anonymise(PlatformWorld.NOW);
        assertRefused("account-deleted", () -> enable.execute(amina.id(), ""));
        assertNotFound(() -> enable.execute(UUID.randomUUID(), ""));
        assertThat(world.history()).isEmpty();
    }
}
