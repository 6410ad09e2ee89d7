package org.caravanserai.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/**
 * The requests with a key that this node is answering. Their leases are renewed for as long as they run; with the process
 * the renewals end, so after a crash the key comes free.
 */
@ApplicationScoped
public class RunningAttempts {

    private final Map<UUID, KeyedRequest> running = new ConcurrentHashMap<>();
    private final KeyedRequests requests;

    @Inject
    public RunningAttempts(KeyedRequests requests) {
        this.requests = requests;
    }

    void onStart(@Observes SchemaReady ready, Jobs jobs) {
        jobs.every(IdempotencyKeys.RENEWAL, "renew-idempotency-leases", Duration.ZERO, this::renew);
    }

    public void begun(KeyedRequest request, UUID attempt) {
        running.put(attempt, request);
    }

    /** To be called however the attempt ended. */
    public void ended(UUID attempt) {
        running.remove(attempt);
    }

    void renew() {
        running.forEach((attempt, request) -> {
            if (!requests.renew(request, attempt)) {
                running.remove(attempt);
            }
        });
    }
}
