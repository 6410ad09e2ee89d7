package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Map;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class LookAtRegistrationTest {

    private static final InvitationLinks GOOD = "/invitation?token=good"::equals;

    private final PlatformWorld closed = new PlatformWorld(
            Map.of(Setting.REGISTRATION.property(), "invited", Setting.RATE_LIMITS.property(), "off"));

    @Test
    void everybodyMayMakeAnAccountUnlessItIsClosed() {
        assertThat(new PlatformWorld().of(LookAtRegistration.class).execute(null))
                .isTrue();
        assertThat(closed.of(LookAtRegistration.class).execute(null)).isFalse();
        assertThat(closed.of(LookAtRegistration.class).execute("/events")).isFalse();
    }

    @Test
    void whoWasInvitedMayAlways() {
        closed.wiring.put(GOOD);
        assertThat(closed.of(LookAtRegistration.class).execute("/invitation?token=good"))
                .isTrue();
        assertThat(closed.of(LookAtRegistration.class).execute("/invitation?token=other"))
                .isFalse();
    }

    @Test
    void anAccountIsRefusedAndNothingIsSent() {
        assertThatThrownBy(() -> signUp(null))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.key()).isEqualTo("accounts-by-invitation"));
        assertThat(closed.sent()).isEmpty();
    }

    @Test
    void theLinkOfAnInvitationMakesAnAccount() {
        closed.wiring.put(GOOD);
        signUp("/invitation?token=good");
        assertThat(closed.sent()).containsExactly("VERIFY_EMAIL");
    }

    private void signUp(String next) {
        closed.of(CreateAccount.class)
                .execute(
                        World.address("new"),
                        World.PASSWORD,
                        new SignUpDetails(PersonName.of("Amina", null), null, LanguageTag.of("en"), ZoneOffset.UTC),
                        "127.0.0.1",
                        next);
    }
}
