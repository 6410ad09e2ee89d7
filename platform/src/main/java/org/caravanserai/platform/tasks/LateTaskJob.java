package org.caravanserai.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Four times a day looks for whom something is late. Who was written to this week is not written to again. */
@ApplicationScoped
class LateTaskJob {

    private static final String NAME = "late-tasks";

    private final Jobs jobs;
    private final LateTaskReminders reminders;

    @Inject
    LateTaskJob(Jobs jobs, LateTaskReminders reminders) {
        this.jobs = jobs;
        this.reminders = reminders;
    }

    void onReady(@Observes SchemaReady ready) {
        jobs.every(Duration.ofHours(6), NAME, Duration.ZERO, this::remind);
    }

    void remind() {
        JobRows.each(NAME, reminders.late(), reminders::remind);
    }
}
