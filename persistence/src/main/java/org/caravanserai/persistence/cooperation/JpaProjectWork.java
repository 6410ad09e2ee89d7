package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.alliance.Activities;
import org.caravanserai.domain.cooperation.alliance.AllianceActivity;
import org.caravanserai.domain.cooperation.project.Milestone;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectResult;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Entities;

/** Activities of projects and alliances. */
@ApplicationScoped
class JpaProjectWork implements ProjectWork, Activities {

    private final Entities entities;

    @Inject
    JpaProjectWork(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Milestone milestone) {
        entities.add(milestone);
    }

    @Override
    public void add(ProjectResult result) {
        entities.add(result);
    }

    @Override
    public void add(AllianceActivity activity) {
        entities.add(activity);
    }

    @Override
    public Optional<Milestone> lockMilestone(UUID project, int number) {
        return lock(Milestone.class, project, number);
    }

    @Override
    public Optional<ProjectResult> lockResult(UUID project, int number) {
        return lock(ProjectResult.class, project, number);
    }

    @Override
    public Optional<Milestone> milestone(Slug project, int number) {
        return entities.one(
                Milestone.class,
                "select m from Milestone m, Project p where p.slug = ?1 and m.project = p.id and m.number = ?2",
                project,
                number);
    }

    @Override
    public Optional<Milestone> milestone(UUID id) {
        return entities.find(Milestone.class, id);
    }

    @Override
    public Optional<Project> project(UUID id) {
        return entities.find(Project.class, id);
    }

    @Override
    public Set<UUID> shown(UUID project) {
        return Stream.of("submittedFor", "decidedFor")
                .flatMap(role -> organizations(Milestone.class, role, project))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> verifiers(UUID project) {
        return organizations(ProjectResult.class, "verifier", project).collect(Collectors.toSet());
    }

    private Stream<UUID> organizations(Class<?> type, String role, UUID project) {
        return entities
                .all(
                        UUID.class,
                        "select x." + role + " from " + type.getSimpleName() + " x where x.project = ?1 and x." + role
                                + " is not null",
                        project)
                .stream();
    }

    @Override
    public int milestones(UUID project) {
        return count(Milestone.class, project);
    }

    @Override
    public int results(UUID project) {
        return count(ProjectResult.class, project);
    }

    private <T> Optional<T> lock(Class<T> type, UUID project, int number) {
        return entities.lock(entities.one(
                type,
                "select x from " + type.getSimpleName() + " x where x.project = ?1 and x.number = ?2",
                project,
                number));
    }

    private int count(Class<?> type, UUID project) {
        return entities.one(
                        Long.class, "select count(x) from " + type.getSimpleName() + " x where x.project = ?1", project)
                .orElseThrow()
                .intValue();
    }
}
