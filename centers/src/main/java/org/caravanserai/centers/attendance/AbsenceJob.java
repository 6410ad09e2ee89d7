package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Checks every five minutes who has reached a limit of absences. */
@ApplicationScoped
class AbsenceJob {

    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int AT_ONCE = 100;

    private Jobs jobs;
    private AbsenceCases cases;

    @SuppressWarnings("NullAway.Init")
    protected AbsenceJob() {}

    @Inject
    AbsenceJob(Jobs jobs, AbsenceCases cases) {
        this.jobs = jobs;
        this.cases = cases;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, "absence-rules", Duration.ZERO, this::run).wake();
    }

    void run() {
        List<Absence> due;
        do {
            due = cases.due(AT_ONCE);
            due.forEach(cases::act);
        } while (due.size() == AT_ONCE);
    }
}
