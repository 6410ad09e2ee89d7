package org.caravanserai.centers.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Job;
import org.caravanserai.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** Issues the certificates that were asked for; what a stopped process has left is issued by the next run. */
@ApplicationScoped
public class CertificateBatchJob {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration UNTIL_COMMITTED = Duration.ofMillis(300);
    private static final int AT_ONCE = 50;

    private Jobs jobs;
    private CertificateBatches batches;
    private @Nullable Job job;

    @SuppressWarnings("NullAway.Init")
    protected CertificateBatchJob() {}

    @Inject
    CertificateBatchJob(Jobs jobs, CertificateBatches batches) {
        this.jobs = jobs;
        this.batches = batches;
    }

    void onStart(@Observes SchemaReady ready) {
        job = jobs.every(PERIOD, "issue-certificates", UNTIL_COMMITTED, this::run);
        job.wake();
    }

    void wake() {
        if (job != null) {
            job.wake();
        }
    }

    void run() {
        for (var ofClass : batches.requested()) {
            var missing = batches.missing(ofClass, AT_ONCE);
            while (!missing.isEmpty()) {
                missing.forEach(batches::issue);
                missing = batches.missing(ofClass, AT_ONCE);
            }
            batches.finish(ofClass);
        }
    }
}
