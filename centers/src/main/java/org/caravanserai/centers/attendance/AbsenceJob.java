package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Checks every five minutes who has reached a limit of absences. */
@ApplicationScoped
class AbsenceJob {

    private static final String NAME = "absence-rules";
    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int AT_ONCE = 100;

    private final Jobs jobs;
    private final AbsenceCases cases;

    @Inject
    AbsenceJob(Jobs jobs, AbsenceCases cases) {
        this.jobs = jobs;
        this.cases = cases;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, NAME, Duration.ZERO, this::run).wake();
    }

    void run() {
        JobRows.all(NAME, AT_ONCE, cases::due, cases::act);
    }
}
