package org.caravanserai.domain.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link IdempotencyKeys} promises. */
public interface IdempotencyKeysContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    RecordedAnswer ANSWER = new RecordedAnswer(201, "application/json", "/there", null, "{}");

    IdempotencyKeys keys();

    @Test
    default void theFirstAttemptRunsAndTheSecondIsToldThatItDoes() {
        var request = request("digest");
        first(request, NOW);
        assertThat(begin(request, NOW)).isInstanceOf(IdempotencyOutcome.UnderWay.class);
    }

    @Test
    default void theAnswerIsGivenAgainAndNothingElseIsDoneUnderTheKey() {
        var request = request("digest");
        var attempt = first(request, NOW);
        inTransaction(() -> keys().finish(request, attempt, ANSWER));
        assertThat(begin(request, NOW)).isEqualTo(new IdempotencyOutcome.Done(ANSWER));
        var different = new KeyedRequest(request.caller(), request.key(), request.target(), "another");
        assertThat(begin(different, NOW)).isInstanceOf(IdempotencyOutcome.Different.class);
        var another = new KeyedRequest(Ids.next(), request.key(), request.target(), "another");
        assertThat(begin(another, NOW)).isInstanceOf(IdempotencyOutcome.First.class);
    }

    @Test
    default void aCrashedAttemptIsTakenOverWhenItsLeaseEnds() {
        var request = request("digest");
        var crashed = first(request, NOW);
        inTransaction(() ->
                assertThat(keys().renew(request, crashed, NOW.plusSeconds(30))).isTrue());
        var end = NOW.plusSeconds(30).plus(IdempotencyKeys.LEASE);
        assertThat(begin(request, end.minusMillis(1))).isInstanceOf(IdempotencyOutcome.UnderWay.class);
        var second = first(request, end);
        inTransaction(() -> assertThat(keys().renew(request, crashed, end)).isFalse());
        inTransaction(() -> keys().finish(request, crashed, ANSWER));
        assertThat(begin(request, end)).isInstanceOf(IdempotencyOutcome.UnderWay.class);
        inTransaction(() -> keys().finish(request, second, ANSWER));
        assertThat(begin(request, end)).isInstanceOf(IdempotencyOutcome.Done.class);
    }

    @Test
    default void anAttemptThatCameToNothingMayBeMadeAgainAtOnce() {
        var request = request("digest");
        var attempt = first(request, NOW);
        inTransaction(() -> keys().release(request, Ids.next()));
        assertThat(begin(request, NOW)).isInstanceOf(IdempotencyOutcome.UnderWay.class);
        inTransaction(() -> keys().release(request, attempt));
        first(request, NOW);
    }

    @Test
    default void anOldKeyIsForgotten() {
        var request = request("digest");
        var attempt = first(request, NOW);
        inTransaction(() -> keys().finish(request, attempt, ANSWER));
        var late = NOW.plus(IdempotencyKeys.KEPT).plusSeconds(1);
        var different = new KeyedRequest(request.caller(), request.key(), request.target(), "another");
        first(different, late);
        inTransaction(() -> assertThat(
                        keys().forgetOld(late.plus(IdempotencyKeys.KEPT).plusSeconds(1)))
                .isPositive());
        first(request, NOW);
    }

    private static KeyedRequest request(String digest) {
        return new KeyedRequest(Ids.next(), Ids.next().toString(), "POST /somewhere", digest);
    }

    private IdempotencyOutcome begin(KeyedRequest request, Instant now) {
        return inTransaction(() -> keys().begin(request, now));
    }

    private UUID first(KeyedRequest request, Instant now) {
        var outcome = begin(request, now);
        assertThat(outcome).isInstanceOf(IdempotencyOutcome.First.class);
        return ((IdempotencyOutcome.First) outcome).attempt();
    }
}
