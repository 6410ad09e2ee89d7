package org.caravanserai.platform.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Runs {@link ShownVersionRetention} once a day. */
@ApplicationScoped
class ShownVersionRetentionJob {

    private final Jobs jobs;
    private final ShownVersionRetention retention;

    @Inject
    ShownVersionRetentionJob(Jobs jobs, ShownVersionRetention retention) {
        this.jobs = jobs;
        this.retention = retention;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofDays(1), "forget-shown-versions", Duration.ZERO, retention::forgetOld);
    }
}
