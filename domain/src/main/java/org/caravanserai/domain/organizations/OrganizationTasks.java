package org.caravanserai.domain.organizations;

import java.util.List;

/** What waits for the authority beside newly registered organizations. */
public interface OrganizationTasks {

    /** What has waited longest comes first. */
    List<OrganizationTask> waiting(int limit);
}
