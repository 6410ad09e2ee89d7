package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Looks every hour for centers whose renewal is due. */
@ApplicationScoped
class RenewalJob {

    static final int BATCH = 200;

    private static final Duration PERIOD = Duration.ofHours(1);

    private Jobs jobs;
    private RenewalCases cases;

    @SuppressWarnings("NullAway.Init")
    protected RenewalJob() {}

    @Inject
    RenewalJob(Jobs jobs, RenewalCases cases) {
        this.jobs = jobs;
        this.cases = cases;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, "center-renewals", Duration.ZERO, this::open).wake();
    }

    void open() {
        cases.due(BATCH).forEach(cases::open);
    }
}
