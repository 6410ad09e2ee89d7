package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertOverloaded;

import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {

    private static final String NEW = "five camels and no map";

    private final PlatformWorld world = new PlatformWorld();
    private final ChangePassword change = world.of(ChangePassword.class);
    private final Account amina = world.account("amina");

    @BeforeEach
    void signIn() {
        world.as(amina);
    }

    @Test
    void theNewPasswordCountsAndTheSessionThatAskedGoesOn() {
        var before = amina.sessionsValidFrom();
        var session = change.execute(PlatformWorld.PASSWORD, NEW);
        assertThat(amina.passwordHash()).isEqualTo("hash of " + NEW);
        assertThat(session.validFrom()).isEqualTo(amina.sessionsValidFrom()).isNotEqualTo(before);
        assertThat(world.history()).containsExactly("PASSWORD_CHANGED");
    }

    @Test
    void allTokensAndLinksEnd() {
        world.of(IssueToken.class).execute("laptop");
        var link = Secret.next();
        world.memory.links.add(AccountLink.toReset(amina.id(), link, PlatformWorld.NOW));
        change.execute(PlatformWorld.PASSWORD, NEW);
        assertThat(world.memory.tokens.table.all()).noneMatch(token -> token.isLive(PlatformWorld.NOW));
        assertThat(world.memory.links.byHash(link.hash())).isEmpty();
    }

    @Test
    void aWrongOrAWeakPasswordChangesNothing() {
        assertInvalid("currentPassword: wrong-own-password", () -> change.execute("guessed", NEW));
        assertInvalid("newPassword: password-too-short", () -> change.execute(PlatformWorld.PASSWORD, "short"));
        assertThat(amina.passwordHash()).isEqualTo("hash of " + PlatformWorld.PASSWORD);
        assertThat(world.history()).isEmpty();
    }

    @Test
    void wrongPasswordsCountAsFailedSignIns() {
        for (int i = 0; i < 5; i++) {
            assertInvalid("currentPassword: wrong-own-password", () -> change.execute("guessed", NEW));
        }
        assertOverloaded("too-many-requests", () -> change.execute(PlatformWorld.PASSWORD, NEW));
    }

    @Test
    void whoeverIsNotSignedInIsAskedToBe() {
        world.asVisitor();
        assertForbidden("sign-in-required", () -> change.execute(PlatformWorld.PASSWORD, NEW));
    }
}
