package org.caravanserai.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.IdempotencyOutcome;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class KeyedRequestsTest {

    private static final KeyedRequest REQUEST =
            new KeyedRequest(KeyedRequest.NOBODY, "key", "POST /api/v1/events", "00");

    private final PlatformWorld world = new PlatformWorld();
    private final KeyedRequests requests = world.of(KeyedRequests.class);

    @Test
    void aKeyIsTakenUntilItsAttemptCameToNothing() {
        var first = (IdempotencyOutcome.First) requests.begin(REQUEST);
        assertThat(requests.begin(REQUEST)).isInstanceOf(IdempotencyOutcome.UnderWay.class);
        assertThat(requests.renew(REQUEST, first.attempt())).isTrue();
        requests.release(REQUEST, first.attempt());
        assertThat(requests.renew(REQUEST, first.attempt())).isFalse();
        assertThat(requests.begin(REQUEST)).isInstanceOf(IdempotencyOutcome.First.class);
    }

    @Test
    void oldKeysAreForgottenAndCounted() {
        requests.begin(REQUEST);
        world.clock.forward(IdempotencyKeys.KEPT);
        assertThat(requests.forgetOld()).isZero();
        world.clock.forward(Duration.ofSeconds(1));
        assertThat(requests.forgetOld()).isEqualTo(1);
        assertThat(requests.forgetOld()).isZero();
    }
}
