package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.jobs.JobState;
import org.caravanserai.platform.jobs.ListJobs;
import org.jspecify.annotations.Nullable;

/** The background jobs whose last run failed, a section of {@code /my} of administrators. */
@Named
@RequestScoped
public class FailedJobsPanel {

    private final ListJobs list;
    private final CurrentCaller caller;
    private @Nullable List<JobState> failed;

    @Inject
    FailedJobsPanel(ListJobs list, CurrentCaller caller) {
        this.list = list;
        this.caller = caller;
    }

    /** Empty for those who may not run jobs. */
    public List<JobState> getAll() {
        var found = failed;
        if (found == null) {
            found = caller.get().may(Permission.RUN_JOBS)
                    ? list.execute().stream().filter(job -> job.fault() != null).toList()
                    : List.of();
            failed = found;
        }
        return found;
    }
}
