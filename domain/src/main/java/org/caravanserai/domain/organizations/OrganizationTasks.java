package org.caravanserai.domain.organizations;

import java.util.List;

/** Decisions of the authority other than those on newly registered organizations. */
public interface OrganizationTasks {

    /** The longest waiting first. */
    List<OrganizationTask> waiting(int limit);
}
