package org.caravanserai.platform.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Looks every minute what has come due. A deadline that fails is left for the next time and keeps no other one waiting. */
@ApplicationScoped
class DeadlineJob {

    private static final String NAME = "deadlines";
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int AT_ONCE = 500;

    private final Jobs jobs;
    private final DeadlineSteps steps;

    @Inject
    DeadlineJob(Jobs jobs, DeadlineSteps steps) {
        this.jobs = jobs;
        this.steps = steps;
    }

    void onReady(@Observes SchemaReady ready) {
        jobs.every(PERIOD, NAME, Duration.ZERO, this::workOff).wake();
    }

    void workOff() {
        JobRows.all(NAME, AT_ONCE, steps::remindersDue, steps::remind);
        JobRows.all(NAME, AT_ONCE, steps::fallenDue, steps::tell);
        JobRows.all(NAME, AT_ONCE, steps::toEscalate, steps::escalate);
    }
}
