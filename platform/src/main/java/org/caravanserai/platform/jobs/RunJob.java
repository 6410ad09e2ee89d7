package org.caravanserai.platform.jobs;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An administrator has a job run now, on this node. */
@UseCase
@Requires(Permission.RUN_JOBS)
public class RunJob {

    private final Jobs jobs;

    @Inject
    RunJob(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * @throws NotFound when there is no job of this name
     */
    public void execute(String name) {
        jobs.all().stream()
                .filter(job -> job.state().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"))
                .wake();
    }
}
