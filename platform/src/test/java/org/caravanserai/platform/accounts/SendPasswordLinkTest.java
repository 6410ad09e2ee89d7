package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendPasswordLinkTest {

    private final PlatformWorld world = new PlatformWorld();
    private final SendPasswordLink send = world.of(SendPasswordLink.class);

    @BeforeEach
    void signIn() {
        world.as(PlatformRole.ADMIN);
    }

    @Test
    void thePersonGetsTheLinkAndHistorySaysSo() {
        var amina = world.account("amina");
        var password = amina.passwordHash();
        send.execute(amina.id());
        assertThat(world.sent()).containsExactly("RESET_PASSWORD");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(amina.email());
        assertThat(world.memory.links.byHash(world.lastSecret().hash())).isPresent();
        assertThat(amina.passwordHash()).as("counts until the link is followed").isEqualTo(password);
        assertThat(world.history()).containsExactly("PASSWORD_LINK_SENT");
    }

    @Test
    void whoIsNotConfirmedYetConfirmsTheAddressByTheSameLink() {
        var unconfirmed = world.unconfirmed("new");
        send.execute(unconfirmed.id());
        world.asVisitor();
        world.of(ResetPassword.class).execute("five camels and no map", world.lastSecret());
        assertThat(unconfirmed.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void aMailboxGetsFewAnHourAndTheAdministratorIsToldSo() {
        var amina = world.account("amina");
        for (int i = 0; i < EmailRateLimit.MAX_EMAILS; i++) {
            send.execute(amina.id());
        }
        assertRefused("too-many-emails", () -> send.execute(amina.id()));
        assertThat(world.history()).hasSize(EmailRateLimit.MAX_EMAILS);
    }

    @Test
    void whoCannotSignInAnywayGetsNone() {
        var disabled = world.account("closed");
        disabled.disable(PlatformWorld.NOW);
        assertRefused("account-without-sign-in", () -> send.execute(disabled.id()));
        assertNotFound(() -> send.execute(UUID.randomUUID()));
        assertThat(world.sent()).isEmpty();
    }
}
