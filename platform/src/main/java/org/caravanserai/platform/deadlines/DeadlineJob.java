package org.caravanserai.platform.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Looks every minute what has come due. A deadline that fails is left for the next time and keeps no other one waiting. */
@ApplicationScoped
class DeadlineJob {

    private static final Logger LOG = Logger.getLogger(DeadlineJob.class.getName());
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private Jobs jobs;
    private DeadlineSteps steps;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineJob() {}

    @Inject
    DeadlineJob(Jobs jobs, DeadlineSteps steps) {
        this.jobs = jobs;
        this.steps = steps;
    }

    void onReady(@Observes SchemaReady ready) {
        jobs.every(PERIOD, "deadlines", Duration.ZERO, this::workOff).wake();
    }

    void workOff() {
        each(steps.remindersDue(), steps::remind);
        each(steps.fallenDue(), steps::tell);
        each(steps.toEscalate(), steps::escalate);
    }

    private static <T> void each(List<T> due, Consumer<T> step) {
        for (var one : due) {
            try {
                step.accept(one);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, failure, () -> "deadline " + one + " is left for the next time");
            }
        }
    }
}
