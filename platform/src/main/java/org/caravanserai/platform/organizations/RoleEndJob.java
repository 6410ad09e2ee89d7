package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Looks every hour which roles in organizations are over, and which end soon. */
@ApplicationScoped
class RoleEndJob {

    private static final String NAME = "role-ends";
    private static final int AT_ONCE = 200;

    private final Jobs jobs;
    private final RoleEnds ends;

    @Inject
    RoleEndJob(Jobs jobs, RoleEnds ends) {
        this.jobs = jobs;
        this.ends = ends;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofHours(1), NAME, Duration.ZERO, this::run).wake();
    }

    void run() {
        JobRows.all(NAME, AT_ONCE, ends::over, ends::end);
        JobRows.all(NAME, AT_ONCE, ends::ending, ends::announce);
    }
}
