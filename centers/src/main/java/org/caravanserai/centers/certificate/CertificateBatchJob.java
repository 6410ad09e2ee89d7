package org.caravanserai.centers.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Job;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * Issues the certificates that were asked for; what a stopped process has left is issued by the next run, and what cannot be issued holds
 * up nothing else.
 */
@ApplicationScoped
public class CertificateBatchJob {

    private static final String NAME = "issue-certificates";
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration UNTIL_COMMITTED = Duration.ofMillis(300);
    private static final int AT_ONCE = 50;

    private final Jobs jobs;
    private final CertificateBatches batches;
    private @Nullable Job job;

    @Inject
    CertificateBatchJob(Jobs jobs, CertificateBatches batches) {
        this.jobs = jobs;
        this.batches = batches;
    }

    void onStart(@Observes SchemaReady ready) {
        job = jobs.every(PERIOD, NAME, UNTIL_COMMITTED, this::run);
        job.wake();
    }

    void wake() {
        if (job != null) {
            job.wake();
        }
    }

    void run() {
        JobRows.each(NAME, batches.requested(), this::issueAll);
    }

    /** A certificate that cannot be issued is noted, for the director to see, and the next one is issued. */
    private void issueAll(UUID ofClass) {
        var missing = batches.missing(ofClass, AT_ONCE);
        while (!missing.isEmpty()) {
            JobRows.each(NAME, missing, batches::issue, batches::failed);
            missing = batches.missing(ofClass, AT_ONCE);
        }
        batches.finish(ofClass);
    }
}
