package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.accounts.MemorySignInFailures;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.domain.testing.TestClock;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final EmailAddress AMINA = EmailAddress.of("amina@example.org");
    private static final EmailAddress BORIS = EmailAddress.of("boris@example.org");
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final TestClock time = new TestClock(Instant.parse("2027-05-01T08:00:00Z"));
    private final MemorySignInFailures failures = new MemorySignInFailures();
    private final SignInThrottle throttle = throttle("on");

    @Test
    void whoGuessesWaitsLongerWithEachMistake() {
        guess(5);
        refuses(AMINA, HERE);
        time.forward(Duration.ofSeconds(1));
        guess(1);
        time.forward(Duration.ofSeconds(1));
        refuses(AMINA, HERE);
        time.forward(Duration.ofSeconds(1));
        guess(1);
    }

    @Test
    void anAttemptCountsBeforeAnybodyKnowsHowItEnds() {
        var undecided = throttle.admit(AMINA, HERE);
        guess(4);
        refuses(AMINA, HERE);
        undecided.succeeded();
        letsIn(AMINA, HERE);
    }

    @Test
    void everybodyElseDoesNotWait() {
        guess(5);
        letsIn(BORIS, HERE);
    }

    @Test
    void theOwnerGetsInFromElsewhereHoweverMuchIsGuessed() {
        for (int source = 0; source < 200; source++) {
            throttle.admit(AMINA, "203.0.113." + source);
        }
        letsIn(AMINA, ELSEWHERE);
    }

    @Test
    void anAccountThatManySourcesGuessAtGivesEachOfThemOneMistake() {
        for (int source = 0; source < 20; source++) {
            throttle.admit(AMINA, "203.0.113." + source);
        }
        throttle.admit(AMINA, ELSEWHERE);
        refuses(AMINA, ELSEWHERE);
        time.forward(Duration.ofMinutes(1));
        throttle.admit(AMINA, ELSEWHERE);
    }

    @Test
    void whoHasAWholeNetworkIsOneSource() {
        for (int host = 0; host < 5; host++) {
            throttle.admit(AMINA, "2001:db8::" + host);
        }
        refuses(AMINA, "2001:db8::ffff");
        letsIn(AMINA, "2001:db8:0:1::1");
    }

    @Test
    void theRightPasswordForgivesTheMistakesOfTheAccount() {
        guess(4);
        letsIn(AMINA, HERE);
        guess(4);
        letsIn(AMINA, HERE);
    }

    @Test
    void oneKnownPasswordBuysNoGuessesAtOtherAccounts() {
        for (int i = 0; i < 49; i++) {
            throttle.admit(EmailAddress.of("a" + i + "@example.org"), HERE);
            letsIn(BORIS, HERE);
        }
        throttle.admit(AMINA, HERE);
        refuses(AMINA, HERE);
    }

    @Test
    void aRefusedAttemptIsNotCounted() {
        guess(5);
        for (int i = 0; i < 20; i++) {
            refuses(AMINA, HERE);
        }
        time.forward(Duration.ofSeconds(1));
        letsIn(AMINA, HERE);
    }

    @Test
    void noAddressIsWrittenDown() {
        guess(1);
        assertThat(failures.keys()).hasSize(3).allSatisfy(key -> assertThat(key).matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void nobodyWaitsWhereLimitsAreOff() {
        var open = throttle("off");
        for (int i = 0; i < 100; i++) {
            open.admit(AMINA, HERE);
        }
        assertThatCode(() -> open.admit(AMINA, HERE)).doesNotThrowAnyException();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            throttle.admit(AMINA, HERE);
        }
    }

    private void refuses(EmailAddress who, String from) {
        assertThatThrownBy(() -> throttle.admit(who, from))
                .isInstanceOf(Overloaded.class)
                .hasMessageContaining("too-many-requests");
    }

    private void letsIn(EmailAddress who, String from) {
        assertThatCode(() -> throttle.admit(who, from).succeeded()).doesNotThrowAnyException();
    }

    private SignInThrottle throttle(String limits) {
        var settings = Settings.of(
                Map.of(Setting.RATE_LIMITS.property(), limits, Setting.SECRET.property(), "only known to this test"));
        return new SignInThrottle(failures, new AddressBuckets(), new Signatures(settings), time, settings);
    }
}
