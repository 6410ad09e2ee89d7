package org.caravanserai.persistence.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.IdempotencyOutcome;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.caravanserai.domain.idempotency.RecordedAnswer;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class IdempotencyKeysIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");
    private static final RecordedAnswer CREATED =
            new RecordedAnswer(201, "application/json", "/there", null, "{\"code\":\"K7\"}");

    private final KeyedRequest request =
            new KeyedRequest(Ids.next(), "key-1", "POST /api/v1/events/x/registrations", "abc");

    @Test
    void aRepeatIsAnsweredAsTheFirst() {
        var lease = first(begin(request, NOW));
        assertThat(begin(request, NOW.plusSeconds(1))).isInstanceOf(IdempotencyOutcome.UnderWay.class);

        inTransaction(() -> keys(entities).finish(request, lease, CREATED));

        assertThat(begin(request, NOW.plusSeconds(2))).isEqualTo(new IdempotencyOutcome.Done(CREATED));
    }

    @Test
    void aKeyIsGoodForOneRequestOnly() {
        first(begin(request, NOW));

        assertThat(begin(new KeyedRequest(request.caller(), request.key(), request.target(), "def"), NOW))
                .isInstanceOf(IdempotencyOutcome.Different.class);
        assertThat(begin(new KeyedRequest(request.caller(), request.key(), "POST /elsewhere", "abc"), NOW))
                .isInstanceOf(IdempotencyOutcome.Different.class);
    }

    @Test
    void keysOfOthersAreOtherKeys() {
        first(begin(request, NOW));

        first(begin(new KeyedRequest(Ids.next(), request.key(), request.target(), "def"), NOW));
    }

    @Test
    void whatCameToNothingMayBeDoneAgainAtOnce() {
        var lease = first(begin(request, NOW));
        inTransaction(() -> keys(entities).release(request, lease));

        first(begin(request, NOW.plusSeconds(1)));
    }

    @Test
    void aCrashedAttemptIsTakenOverWhenItsLeaseEndsAndThenHasNoSay() {
        var crashed = first(begin(request, NOW));
        var later = NOW.plus(IdempotencyKeys.LEASE);
        var lease = first(begin(request, later));

        inTransaction(() -> {
            keys(entities).finish(request, crashed, new RecordedAnswer(500, null, null, null, ""));
            keys(entities).release(request, crashed);
        });
        assertThat(begin(request, later)).isInstanceOf(IdempotencyOutcome.UnderWay.class);

        inTransaction(() -> keys(entities).finish(request, lease, CREATED));
        assertThat(begin(request, later)).isEqualTo(new IdempotencyOutcome.Done(CREATED));
    }

    @Test
    void anAttemptThatStillRunsIsNeverMadeASecondTimeHoweverLongItTakes() {
        var running = first(begin(request, NOW));
        var now = NOW;
        for (int i = 0; i < 10; i++) {
            now = now.plus(IdempotencyKeys.LEASE).minusSeconds(1);
            var renewedAt = now;
            assertThat(inTransaction(() -> keys(entities).renew(request, running, renewedAt)))
                    .isTrue();
            assertThat(begin(request, now.plusSeconds(30))).isInstanceOf(IdempotencyOutcome.UnderWay.class);
        }

        var crashed = now.plus(IdempotencyKeys.LEASE);
        first(begin(request, crashed));
        assertThat(inTransaction(() -> keys(entities).renew(request, running, crashed)))
                .as("the first attempt has no say any more")
                .isFalse();
    }

    @Test
    void whatHasEndedIsNotRenewed() {
        var answered = first(begin(request, NOW));
        inTransaction(() -> keys(entities).finish(request, answered, CREATED));

        assertThat(inTransaction(() -> keys(entities).renew(request, answered, NOW)))
                .isFalse();
        assertThat(begin(request, NOW)).isEqualTo(new IdempotencyOutcome.Done(CREATED));
    }

    @Test
    void afterADayTheKeyIsForgotten() {
        var lease = first(begin(request, NOW));
        inTransaction(() -> keys(entities).finish(request, lease, CREATED));

        first(begin(request, NOW.plus(IdempotencyKeys.KEPT).plusSeconds(1)));
        assertThat(inTransaction(() ->
                        keys(entities).forgetOld(NOW.plus(IdempotencyKeys.KEPT).plusSeconds(2))))
                .isGreaterThanOrEqualTo(0);
    }

    @Test
    void ofManyAtOnceExactlyOneIsFirst() throws Exception {
        var many = 24;
        var start = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            var attempts = new ArrayList<Callable<IdempotencyOutcome>>();
            for (int i = 0; i < many; i++) {
                attempts.add(() -> {
                    try (var own = anotherEntityManager()) {
                        start.await();
                        return inTransaction(own, () -> keys(own).begin(request, NOW));
                    }
                });
            }
            var firsts = 0;
            for (var answer : threads.invokeAll(attempts)) {
                firsts += answer.get() instanceof IdempotencyOutcome.First ? 1 : 0;
            }
            assertThat(firsts).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private IdempotencyOutcome begin(KeyedRequest wanted, Instant now) {
        return inTransaction(() -> keys(entities).begin(wanted, now));
    }

    private static IdempotencyKeys keys(EntityManager manager) {
        return repository(SqlIdempotencyKeys.class, manager);
    }

    private static UUID first(IdempotencyOutcome beginning) {
        assertThat(beginning).isInstanceOf(IdempotencyOutcome.First.class);
        return ((IdempotencyOutcome.First) beginning).attempt();
    }
}
