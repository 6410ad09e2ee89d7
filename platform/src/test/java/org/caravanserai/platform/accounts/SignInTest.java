package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertOverloaded;

import java.time.Duration;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Device;
import org.caravanserai.domain.accounts.SignInLine;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final String SOURCE = "192.0.2.1";
    private static final Device PHONE = new Device(Device.Browser.WECHAT, Device.System.ANDROID);

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
                () -> signIn.execute(PlatformWorld.address("nobody"), PlatformWorld.PASSWORD, SOURCE, PHONE));
        var without = world.unconfirmed("without-password");
        assertForbidden("wrong-password", () -> signIn.execute(without.email(), "decoy", SOURCE, PHONE));
    }

    @Test
    void onlyWhoKnowsThePasswordLearnsWhyTheAccountIsClosed() {
        amina.disable(PlatformWorld.NOW);
        assertForbidden("wrong-password", () -> signIn("guessed"));
        assertForbidden("account-disabled", () -> signIn(PlatformWorld.PASSWORD));
        var waiting = world.unconfirmed("waiting");
        waiting.changePassword("hash of " + PlatformWorld.PASSWORD, PlatformWorld.NOW);
        assertForbidden(
                "email-not-verified", () -> signIn.execute(waiting.email(), PlatformWorld.PASSWORD, SOURCE, PHONE));
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

    @Test
    void whenSomebodySignedInOrFailedAndWithWhatIsKeptForTheAccount() {
        assertForbidden("wrong-password", () -> signIn("guessed"));
        world.clock.forward(Duration.ofMinutes(1));
        signIn(PlatformWorld.PASSWORD);
        amina.disable(world.clock.instant());
        world.clock.forward(Duration.ofMinutes(1));
        assertForbidden("account-disabled", () -> signIn(PlatformWorld.PASSWORD));
        assertForbidden(
                "wrong-password",
                () -> signIn.execute(PlatformWorld.address("nobody"), PlatformWorld.PASSWORD, SOURCE, PHONE));
        assertThat(world.memory.signIns.of(amina.id(), PageRequest.first(10)).items())
                .containsExactly(
                        new SignInLine(PlatformWorld.NOW.plusSeconds(120), false, PHONE),
                        new SignInLine(PlatformWorld.NOW.plusSeconds(60), true, PHONE),
                        new SignInLine(PlatformWorld.NOW, false, PHONE));
    }

    private Proof.OfSession signIn(String password) {
        return signIn.execute(amina.email(), password, SOURCE, PHONE);
    }
}
