package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationTask;
import org.caravanserai.domain.organizations.OrganizationTasks;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Decisions about organizations that an authority has to make, other than verifying new ones. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class ListOrganizationTasks {

    private static final int MOST = 200;

    private final OrganizationTasks tasks;

    @Inject
    public ListOrganizationTasks(OrganizationTasks tasks) {
        this.tasks = tasks;
    }

    /** The 200 that have waited longest. */
    public List<OrganizationTask> execute() {
        return tasks.waiting(MOST);
    }
}
