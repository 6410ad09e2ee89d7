package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link SignInFailures} promises. */
public interface SignInFailuresContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    Instant LONG_AGO = NOW.minus(Duration.ofDays(1));

    SignInFailures failures();

    @Test
    default void eachAttemptIsCountedUnderAllItsKeys() {
        var account = key();
        var source = key();
        attempt(NOW, account, source);
        attempt(NOW.plusSeconds(1), account);
        assertThat(count(account)).isEqualTo(2);
        assertThat(count(source)).isEqualTo(1);
        assertThat(count(key())).isZero();
    }

    @Test
    default void anAttemptThatTheRuleRefusesIsNotCounted() {
        var key = key();
        attempt(NOW, key);
        assertThatThrownBy(() -> inTransaction(() -> failures().count(List.of(key), NOW, LONG_AGO, counts -> {
                    throw new Overloaded("too-many-requests", 1L);
                })))
                .hasStackTraceContaining("too-many-requests");
        assertThat(count(key)).isEqualTo(1);
    }

    @Test
    default void anAttemptThatTurnsOutRightIsTakenBackAndClearsOneKey() {
        var pair = key();
        var source = key();
        attempt(NOW, pair, source);
        var right = attempt(NOW.plusSeconds(5), pair, source);
        inTransaction(() -> failures().takeBack(right, pair));
        assertThat(count(pair)).isZero();
        assertThat(count(source)).isEqualTo(1);
        assertThat(counts(source).lastAt())
                .as("the wait of those who failed before does not begin anew")
                .isEqualTo(NOW);
    }

    @Test
    default void aCountIsForgottenAfterAWhile() {
        var key = key();
        attempt(NOW, key);
        var later = inTransaction(
                () -> failures().count(List.of(key), NOW.plusSeconds(60), NOW.plusSeconds(1), counts -> {}));
        assertThat(later.before().get(key))
                .extracting(SignInFailures.Count::count)
                .isEqualTo(0);
        var old = key();
        attempt(LONG_AGO.minusSeconds(1), old);
        assertThat(inTransaction(() -> failures().forget(LONG_AGO))).isPositive();
        assertThat(count(old)).isZero();
        assertThat(count(key)).isEqualTo(1);
    }

    private static String key() {
        return Secret.next().value();
    }

    private SignInFailures.Attempt attempt(Instant at, String... keys) {
        return inTransaction(() -> failures().count(List.of(keys), at, LONG_AGO.minusSeconds(9), counts -> {}));
    }

    private int count(String key) {
        return counts(key).count();
    }

    /** What is counted now, found out by an attempt that is refused. */
    private SignInFailures.Count counts(String key) {
        var seen = new AtomicReference<Map<String, SignInFailures.Count>>();
        assertThatThrownBy(() -> inTransaction(
                        () -> failures().count(List.of(key), NOW.plusSeconds(90), LONG_AGO.minusSeconds(9), counts -> {
                            seen.set(counts);
                            throw new Overloaded("too-many-requests", 1L);
                        })))
                .hasStackTraceContaining("too-many-requests");
        return seen.get().get(key);
    }
}
