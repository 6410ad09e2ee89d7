package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertOverloaded;

import org.caravanserai.platform.mail.EmailRateLimit;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class RequestPasswordResetTest {

    private static final String SOURCE = "192.0.2.1";

    private final PlatformWorld world = new PlatformWorld();
    private final RequestPasswordReset request = world.of(RequestPasswordReset.class);

    @Test
    void whoeverHasAnAccountGetsALinkAndNobodyElseDoes() {
        world.account("amina");
        request.execute(PlatformWorld.address("amina"), SOURCE);
        assertThat(world.sent()).containsExactly("RESET_PASSWORD");
        request.execute(PlatformWorld.address("nobody"), SOURCE);
        world.account("closed").disable(PlatformWorld.NOW);
        request.execute(PlatformWorld.address("closed"), SOURCE);
        assertThat(world.sent()).hasSize(1);
    }

    @Test
    void aMailboxGetsFewAnHourAndTheLastLinkStaysGood() {
        world.account("amina");
        for (int i = 0; i < 9; i++) {
            request.execute(PlatformWorld.address("amina"), SOURCE);
        }
        assertThat(world.sent()).hasSize(EmailRateLimit.MAX_EMAILS);
        assertThat(world.memory.links.byHash(world.lastSecret().hash())).isPresent();
        world.clock.forward(EmailRateLimit.WITHIN);
        request.execute(PlatformWorld.address("amina"), SOURCE);
        assertThat(world.sent()).hasSize(EmailRateLimit.MAX_EMAILS + 1);
    }

    @Test
    void oneSourceIsSlowedDown() {
        for (int i = 0; i < 100; i++) {
            request.execute(PlatformWorld.address("nobody" + i), SOURCE);
        }
        assertOverloaded("too-many-requests", () -> request.execute(PlatformWorld.address("one-more"), SOURCE));
    }
}
