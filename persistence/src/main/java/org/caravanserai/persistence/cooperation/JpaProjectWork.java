package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

/** Activities of projects and alliances. */
@ApplicationScoped
class JpaProjectWork implements ProjectWork, Activities {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaProjectWork() {}

    @Override
    public void add(Milestone milestone) {
        entities.persist(milestone);
    }

    @Override
    public void add(ProjectResult result) {
        entities.persist(result);
    }

    @Override
    public void add(AllianceActivity activity) {
        entities.persist(activity);
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
        return entities.createQuery(
                        "select m from Milestone m, Project p where p.slug = :slug and m.project = p.id and m.number ="
                                + " :number",
                        Milestone.class)
                .setParameter("slug", project)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Milestone> milestone(UUID id) {
        return Optional.ofNullable(entities.find(Milestone.class, id));
    }

    @Override
    public Optional<Project> project(UUID id) {
        return Optional.ofNullable(entities.find(Project.class, id));
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
        return entities.createQuery(
                        "select x." + role + " from " + type.getSimpleName() + " x where x.project = :project and x."
                                + role + " is not null",
                        UUID.class)
                .setParameter("project", project)
                .getResultStream();
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
        var found = entities.createQuery(
                        "select x from " + type.getSimpleName()
                                + " x where x.project = :project and x.number = :number",
                        type)
                .setParameter("project", project)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
        found.ifPresent(each -> entities.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    private int count(Class<?> type, UUID project) {
        return entities.createQuery(
                        "select count(x) from " + type.getSimpleName() + " x where x.project = :project", Long.class)
                .setParameter("project", project)
                .getSingleResult()
                .intValue();
    }
}
