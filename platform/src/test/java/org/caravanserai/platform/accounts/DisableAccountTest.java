package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class DisableAccountTest {

    private final PlatformWorld world = new PlatformWorld();
    private final DisableAccount disable = world.of(DisableAccount.class);
    private final Account amina = world.account("amina");
    private final Account administrator = world.as(PlatformRole.ADMIN);

    @Test
    void aDisabledAccountCannotSignInAndHistorySaysWhy() {
        disable.execute(amina.id(), "sends spam");
        assertThat(amina.state()).isEqualTo(AccountState.DISABLED);
        assertThat(world.memory.callers.byAccount(amina.id())).isEmpty();
        assertThat(world.history()).containsExactly("DISABLED sends spam");
        assertThat(world.memory.history.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.subjectId()).isEqualTo(amina.id());
            assertThat(entry.fromState()).isEqualTo("ACTIVE");
            assertThat(entry.toState()).isEqualTo("DISABLED");
        });
    }

    @Test
    void aReasonIsNeeded() {
        assertInvalid("reason: required", () -> disable.execute(amina.id(), " "));
        assertThat(amina.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void nobodyDisablesTheOwnAccountOrTheLastAdministrator() {
        assertRefused("own-account", () -> disable.execute(administrator.id(), "tired"));
        world.as(world.account("another", PlatformRole.ADMIN));
        disable.execute(administrator.id(), "left");
        assertThat(administrator.state()).isEqualTo(AccountState.DISABLED);
        var only = world.account("only", PlatformRole.ADMIN);
        world.memory
                .accounts
                .byEmail(PlatformWorld.address("another"))
                .orElseThrow()
                .withdraw(PlatformRole.ADMIN);
        assertRefused("last-administrator", () -> disable.execute(only.id(), "left"));
    }

    @Test
    void anUnknownAccountIsNotFound() {
        assertNotFound(() -> disable.execute(UUID.randomUUID(), "whoever"));
    }
}
