package org.caravanserai.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Deletes expired idempotency keys once an hour. */
@ApplicationScoped
class IdempotencyKeyRetentionJob {

    private final Jobs jobs;
    private final KeyedRequests requests;

    @Inject
    IdempotencyKeyRetentionJob(Jobs jobs, KeyedRequests requests) {
        this.jobs = jobs;
        this.requests = requests;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofHours(1), "forget-old-keys", Duration.ZERO, requests::forgetOld);
    }
}
