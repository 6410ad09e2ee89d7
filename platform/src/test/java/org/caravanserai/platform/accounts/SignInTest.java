package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertOverloaded;

import java.time.Duration;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final String SOURCE = "192.0.2.1";

    private final PlatformWorld world = new PlatformWorld();
    private final SignIn signIn = world.of(SignIn.class);
    private final Account amina = world.account("amina");

    @Test
    void theRightPasswordGivesTheProofOfASession() {
        assertThat(signIn(PlatformWorld.PASSWORD)).isEqualTo(Proof.OfSession.of(amina));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        assertForbidden("wrong-password", () -> signIn("guessed"));
        assertForbidden(
                "wrong-password",
                () -> signIn.execute(PlatformWorld.address("nobody"), PlatformWorld.PASSWORD, SOURCE));
        var without = world.unconfirmed("without-password");
        assertForbidden("wrong-password", () -> signIn.execute(without.email(), "decoy", SOURCE));
    }

    @Test
    void onlyWhoKnowsThePasswordLearnsWhyTheAccountIsClosed() {
        amina.disable(PlatformWorld.NOW);
        assertForbidden("wrong-password", () -> signIn("guessed"));
        assertForbidden("account-disabled", () -> signIn(PlatformWorld.PASSWORD));
        var waiting = world.unconfirmed("waiting");
        waiting.changePassword("hash of " + PlatformWorld.PASSWORD, PlatformWorld.NOW);
        assertForbidden("email-not-verified", () -> signIn.execute(waiting.email(), PlatformWorld.PASSWORD, SOURCE));
    }

    @Test
    void whoGuessesWaitsAndWhoKnowsThePasswordClearsTheCount() {
        for (int i = 0; i < 4; i++) {
            assertForbidden("wrong-password", () -> signIn("guessed"));
        }
        signIn(PlatformWorld.PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertForbidden("wrong-password", () -> signIn("guessed"));
        }
        assertOverloaded("too-many-requests", () -> signIn(PlatformWorld.PASSWORD));
        world.clock.forward(Duration.ofSeconds(2));
        signIn(PlatformWorld.PASSWORD);
    }

    private Proof.OfSession signIn(String password) {
        return signIn.execute(amina.email(), password, SOURCE);
    }
}
