package org.caravanserai.domain.cooperation.project;

import java.util.Optional;
import java.util.UUID;

/** Milestones and results of projects. What is loaded is written back with the transaction. */
public interface ProjectWork {

    void add(Milestone milestone);

    void add(ProjectResult result);

    /** The milestone, locked until the end of the transaction. */
    Optional<Milestone> lockMilestone(UUID project, int number);

    /** The result, locked until the end of the transaction. */
    Optional<ProjectResult> lockResult(UUID project, int number);

    /** How many milestones the project has. */
    int milestones(UUID project);

    /** How many results the project has. */
    int results(UUID project);
}
