package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import org.caravanserai.domain.accounts.ApiToken;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class IssueTokenTest {

    private final PlatformWorld world = new PlatformWorld();
    private final IssueToken issue = world.of(IssueToken.class);

    @Test
    void theTokenActsForItsOwnerUntilItExpires() {
        var amina = world.account("amina");
        world.as(amina);
        var issued = issue.execute("laptop");
        assertThat(world.memory.callers.byToken(issued.secret().hash(), PlatformWorld.NOW))
                .hasValueSatisfying(caller -> assertThat(caller.is(amina.id())).isTrue());
        assertThat(issued.expiresAt()).isEqualTo(PlatformWorld.NOW.plus(ApiToken.LIFETIME));
        assertThat(world.memory.callers.byToken(issued.secret().hash(), issued.expiresAt()))
                .isEmpty();
        assertThat(world.history()).containsExactly("TOKEN_ISSUED laptop");
    }

    @Test
    void aTokenNeedsANameOfBoundedLength() {
        world.as();
        assertInvalid("name: required", () -> issue.execute(" "));
        assertInvalid("name: text-too-long", () -> issue.execute("x".repeat(ApiToken.NAME_LENGTH + 1)));
        assertThat(world.memory.tokens.table.all()).isEmpty();
    }
}
