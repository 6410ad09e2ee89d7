package org.caravanserai.domain.cooperation.project;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Slug;

/** Milestones and results of projects. What is loaded is written back with the transaction. */
public interface ProjectWork {

    void add(Milestone milestone);

    void add(ProjectResult result);

    /** The milestone, locked until the end of the transaction. */
    Optional<Milestone> lockMilestone(UUID project, int number);

    /** The milestone of the project that the address names. */
    Optional<Milestone> milestone(Slug project, int number);

    /** The milestone. */
    Optional<Milestone> milestone(UUID id);

    /** The project, not locked. */
    Optional<Project> project(UUID id);

    /** The parties that showed evidence of the project's milestones or decided on it. */
    Set<UUID> shown(UUID project);

    /** The organizations that have verified the benefit of a result of the project. */
    Set<UUID> verifiers(UUID project);

    /** The result, locked until the end of the transaction. */
    Optional<ProjectResult> lockResult(UUID project, int number);

    /** Number of milestones of the project. */
    int milestones(UUID project);

    /** Number of results of the project. */
    int results(UUID project);
}
