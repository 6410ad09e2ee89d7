package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.UUID;
import org.caravanserai.domain.accounts.ApiToken;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class RevokeTokenTest {

    private final PlatformWorld world = new PlatformWorld();
    private final RevokeToken revoke = world.of(RevokeToken.class);

    @Test
    void aRevokedTokenDoesNotWorkAnyMore() {
        world.as();
        var issued = world.of(IssueToken.class).execute("laptop");
        revoke.execute(issued.id());
        assertThat(world.memory.callers.byToken(issued.secret().hash(), PlatformWorld.NOW))
                .isEmpty();
        assertThat(world.history()).containsExactly("TOKEN_ISSUED laptop", "TOKEN_REVOKED laptop");
        assertNotFound(() -> revoke.execute(issued.id()));
    }

    @Test
    void anothersAnExpiredAndAnUnknownTokenAreNotFound() {
        var amina = world.as();
        var issued = world.of(IssueToken.class).execute("laptop");
        world.as();
        assertNotFound(() -> revoke.execute(issued.id()));
        assertNotFound(() -> revoke.execute(UUID.randomUUID()));
        world.as(amina);
        world.clock.forward(ApiToken.LIFETIME);
        assertNotFound(() -> revoke.execute(issued.id()));
    }
}
