package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Job;
import org.caravanserai.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** Rebuilds the index on request or after a change of the analysis, and continues rebuilds that another node left. */
@ApplicationScoped
class SearchRebuildJob {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration GATHERING = Duration.ofMillis(100);

    private final Jobs jobs;
    private final SearchRebuildSteps steps;
    private volatile @Nullable Job job;

    @Inject
    SearchRebuildJob(Jobs jobs, SearchRebuildSteps steps) {
        this.jobs = jobs;
        this.steps = steps;
    }

    void onStart(@Observes SchemaReady ready) {
        steps.requestWhenTheAnalysisChanged();
        job = jobs.every(PERIOD, "search rebuild", GATHERING, this::work);
        wake();
    }

    void onRequest(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchRebuildRequested requested) {
        wake();
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = steps.next();
        }
    }

    private void wake() {
        var running = job;
        if (running != null) {
            running.wake();
        }
    }
}
