package org.caravanserai.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.IdempotencyOutcome;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.caravanserai.domain.idempotency.RecordedAnswer;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class RunningAttemptsTest {

    private static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");

    private final KeyedRequest request = new KeyedRequest(KeyedRequest.NOBODY, "key-1", "POST /x", "abc");
    private final UUID attempt = Ids.next();
    private final Leases leases = new Leases();
    private final RunningAttempts running =
            new RunningAttempts(new KeyedRequests(leases, Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    void aLeaseIsRenewedForAsLongAsItsRequestRuns() {
        leases.live.add(attempt);
        running.begun(request, attempt);

        running.renew();
        running.renew();
        assertThat(leases.renewed).containsExactly(attempt, attempt);

        running.ended(attempt);
        running.renew();
        assertThat(leases.renewed).hasSize(2);
    }

    @Test
    void anAttemptThatHasLostItsPlaceIsForgotten() {
        running.begun(request, attempt);

        running.renew();
        running.renew();

        assertThat(leases.renewed).containsExactly(attempt);
    }

    @Test
    void aLeaseSurvivesRenewalsThatFail() {
        assertThat(IdempotencyKeys.RENEWAL.multipliedBy(3)).isLessThan(IdempotencyKeys.LEASE);
    }

    /** Leases of attempts that are live; nothing else of the keys is asked for here. */
    private static final class Leases implements IdempotencyKeys {

        private final Set<UUID> live = new HashSet<>();
        private final List<UUID> renewed = new ArrayList<>();

        @Override
        public boolean renew(KeyedRequest request, UUID attempt, Instant now) {
            renewed.add(attempt);
            return live.contains(attempt);
        }

        @Override
        public IdempotencyOutcome begin(KeyedRequest request, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void finish(KeyedRequest request, UUID attempt, RecordedAnswer answer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void release(KeyedRequest request, UUID attempt) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int forgetOld(Instant now) {
            throw new UnsupportedOperationException();
        }
    }
}
