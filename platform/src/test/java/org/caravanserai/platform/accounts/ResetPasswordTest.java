package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.ApiToken;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class ResetPasswordTest {

    private static final String NEW = "five camels and no map";

    private final PlatformWorld world = new PlatformWorld();
    private final ResetPassword reset = world.of(ResetPassword.class);
    private final Account amina = world.unconfirmed("amina");

    @Test
    void theNewPasswordCountsTheAddressIsProvedAndEverythingElseEnds() {
        var secret = link();
        var move = Secret.next();
        world.memory.links.add(
                AccountLink.toMove(amina.id(), PlatformWorld.address("attacker"), move, PlatformWorld.NOW));
        world.memory.tokens.add(new ApiToken(amina.id(), "x", Secret.next(), PlatformWorld.NOW, ApiToken.LIFETIME));
        reset.execute(NEW, secret);
        assertThat(amina.passwordHash()).isEqualTo("hash of " + NEW);
        assertThat(amina.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(world.memory.links.table.all()).isEmpty();
        assertThat(world.memory.tokens.table.all()).noneMatch(token -> token.isLive(PlatformWorld.NOW));
        assertThat(world.history()).containsExactly("PASSWORD_RESET");
        assertThat(world.memory.history.entries())
                .extracting(HistoryEntry::accountName)
                .containsExactly("Amina Yusupova");
    }

    @Test
    void aWeakPasswordLeavesTheLinkGood() {
        var secret = link();
        assertInvalid("newPassword: password-too-short", () -> reset.execute("short", secret));
        reset.execute(NEW, secret);
    }

    @Test
    void anUnknownAnExpiredAndAnotherKindOfLinkAreRefused() {
        assertRefused("link-expired", () -> reset.execute(NEW, Secret.next()));
        var move = Secret.next();
        world.memory.links.add(AccountLink.toMove(amina.id(), PlatformWorld.address("x"), move, PlatformWorld.NOW));
        assertRefused("link-expired", () -> reset.execute(NEW, move));
        var late = link();
        world.clock.forward(LinkPurpose.RESET_PASSWORD.lifetime());
        assertRefused("link-expired", () -> reset.execute(NEW, late));
        assertThat(amina.passwordHash()).isNull();
    }

    private Secret link() {
        var secret = Secret.next();
        world.memory.links.add(AccountLink.toReset(amina.id(), secret, world.clock.instant()));
        return secret;
    }
}
