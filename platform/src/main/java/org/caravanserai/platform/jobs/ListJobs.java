package org.caravanserai.platform.jobs;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An administrator sees the jobs of this node and how their last runs ended. */
@UseCase
@Requires(Permission.RUN_JOBS)
public class ListJobs {

    private final Jobs jobs;

    @Inject
    ListJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** By name. */
    public List<JobState> execute() {
        return jobs.all().stream().map(Job::state).toList();
    }
}
