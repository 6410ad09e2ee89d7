package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.accounts.SignInFailures;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.clock.MovableClock;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final EmailAddress AMINA = EmailAddress.of("amina@example.org");
    private static final EmailAddress BORIS = EmailAddress.of("boris@example.org");
    private static final String HERE = "192.0.2.1";

    private final MovableClock time = new MovableClock();
    private final SignInThrottle throttle = throttle("on");

    @Test
    void whoGuessesWaitsLongerWithEachMistake() {
        guess(5);
        refuses(AMINA);
        time.forward(Duration.ofSeconds(1));
        letsIn(AMINA);
        guess(1);
        time.forward(Duration.ofSeconds(1));
        refuses(AMINA);
        time.forward(Duration.ofSeconds(1));
        letsIn(AMINA);
    }

    @Test
    void everybodyElseDoesNotWait() {
        guess(10);
        letsIn(BORIS);
    }

    @Test
    void theRightPasswordForgivesTheMistakesOfTheAccount() {
        guess(5);
        throttle.succeeded(AMINA);
        letsIn(AMINA);
    }

    @Test
    void nobodyWaitsWhereLimitsAreOff() {
        var open = throttle("off");
        for (int i = 0; i < 100; i++) {
            open.failed(AMINA, HERE);
        }
        assertThatCode(() -> open.letIn(AMINA, HERE)).doesNotThrowAnyException();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(AMINA, HERE);
        }
    }

    private void refuses(EmailAddress who) {
        assertThatThrownBy(() -> throttle.letIn(who, HERE))
                .isInstanceOf(Overloaded.class)
                .hasMessageContaining("too-many-requests");
    }

    private void letsIn(EmailAddress who) {
        assertThatCode(() -> throttle.letIn(who, HERE)).doesNotThrowAnyException();
    }

    private SignInThrottle throttle(String limits) {
        return new SignInThrottle(
                new MemoryFailures(),
                new AddressBuckets(),
                time,
                Settings.of(Map.of(Setting.RATE_LIMITS.property(), limits)));
    }

    private static final class MemoryFailures implements SignInFailures {

        private final Map<String, Count> counts = new HashMap<>();

        @Override
        public List<Count> of(Collection<String> keys) {
            return keys.stream().map(counts::get).filter(Objects::nonNull).toList();
        }

        @Override
        public void add(Collection<String> keys, Instant now, Instant forgottenBefore) {
            keys.forEach(key ->
                    counts.merge(key, new Count(key, 1, now), (old, one) -> new Count(key, old.count() + 1, now)));
        }

        @Override
        public void clear(String key) {
            counts.remove(key);
        }
    }
}
