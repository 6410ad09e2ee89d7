package org.caravanserai.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.accounts.SignInBackoff;
import org.caravanserai.domain.accounts.SignInFailures.Attempt;
import org.caravanserai.domain.accounts.SignInFailures.Count;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class SignInFailuresIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(SignInBackoff.MEMORY);
    private static final int ATTEMPTS = 60;

    private final String source = key();
    private final String account = key();

    @Test
    void ofManyAttemptsAtOnceOnlyThoseAreAdmittedThatAreFree() throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(20);
        try {
            var answers = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < ATTEMPTS; i++) {
                answers.add(pool.submit(() -> {
                    start.await();
                    return admitted();
                }));
            }
            start.countDown();
            int admitted = 0;
            for (var answer : answers) {
                admitted += answer.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whatTurnedOutRightIsNoFailureAndWhatWasBeforeItIsForgottenOfOneKey() {
        var first = NOW.minusSeconds(60);
        count(first);
        var attempt = count(NOW);
        try (var manager = anotherEntityManager()) {
            inTransaction(manager, () -> {
                repository(SqlSignInFailures.class, manager).takeBack(attempt, account);
                return null;
            });
        }
        var before = count(NOW.plusSeconds(1)).before();
        assertThat(before.get(account).count()).isZero();
        assertThat(before.get(source)).isEqualTo(new Count(1, first));
    }

    @Test
    void failuresOfYesterdayAreForgottenAndPurged() {
        count(YESTERDAY.minusSeconds(1));
        assertThat(count(NOW).before().get(source).count()).isZero();
        var purged = inTransaction(() -> repository(SqlSignInFailures.class).forget(NOW.plusSeconds(1)));
        assertThat(purged).isGreaterThanOrEqualTo(2);
        assertThat(count(NOW).before().get(source).count()).isZero();
    }

    @Test
    void theDatabaseTakesNoAddress() {
        assertThatThrownBy(() -> count(NOW, List.of("amina@example.org"), counts -> {}))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("sign_in_failure_key_is_an_hmac");
    }

    private boolean admitted() {
        try {
            count(NOW, List.of(source, account), counts -> {
                if (!SignInBackoff.PAIR.remaining(counts.get(account), NOW).isZero()) {
                    throw new IllegalStateException("too many");
                }
            });
            return true;
        } catch (IllegalStateException tooMany) {
            return false;
        }
    }

    private Attempt count(Instant now) {
        return count(now, List.of(source, account), counts -> {});
    }

    private static Attempt count(Instant now, List<String> keys, Consumer<Map<String, Count>> rule) {
        try (var manager = anotherEntityManager()) {
            return inTransaction(manager, () -> repository(SqlSignInFailures.class, manager)
                    .count(keys, now, now.minus(SignInBackoff.MEMORY), rule));
        }
    }

    private static String key() {
        return Secret.next().value();
    }
}
