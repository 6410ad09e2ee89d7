package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.alliance.Activities;
import org.caravanserai.domain.cooperation.alliance.AllianceActivity;
import org.caravanserai.domain.cooperation.project.Milestone;
import org.caravanserai.domain.cooperation.project.ProjectResult;
import org.caravanserai.domain.cooperation.project.ProjectWork;

/** What is done in projects and alliances. */
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
