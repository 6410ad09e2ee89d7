package org.caravanserai.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Follows the changes of what can be found, some seconds after they were made. */
@ApplicationScoped
class FoundThingJob {

    private static final Duration PERIOD = Duration.ofSeconds(3);

    private final Jobs jobs;
    private final FoundThingSteps steps;

    @Inject
    FoundThingJob(Jobs jobs, FoundThingSteps steps) {
        this.jobs = jobs;
        this.steps = steps;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, "search things", Duration.ZERO, this::work);
    }

    private void work() {
        steps.renewAfterAnotherAnalysis();
        boolean more = true;
        while (more) {
            more = steps.follow();
        }
    }
}
