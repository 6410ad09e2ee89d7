package org.caravanserai.domain.cooperation.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.alliance.Activities;
import org.caravanserai.domain.cooperation.alliance.AllianceActivity;
import org.caravanserai.domain.cooperation.registry.MemoryRegistry;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.MemoryTable;

/** What is done in projects and alliances, in memory. */
public final class MemoryWork implements ProjectWork, Activities {

    private final MemoryRegistry registry;
    public final MemoryTable<Milestone> milestones =
            new MemoryTable<Milestone>().unique(each -> List.of(each.project(), each.number()));
    public final MemoryTable<ProjectResult> results =
            new MemoryTable<ProjectResult>().unique(each -> List.of(each.project(), each.number()));
    public final MemoryTable<AllianceActivity> activities = new MemoryTable<>();

    public MemoryWork(MemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void add(Milestone milestone) {
        milestones.add(milestone);
    }

    @Override
    public void add(ProjectResult result) {
        results.add(result);
    }

    @Override
    public void add(AllianceActivity activity) {
        activities.add(activity);
    }

    @Override
    public Optional<Milestone> lockMilestone(UUID project, int number) {
        return milestones.first(each -> each.project().equals(project) && each.number() == number);
    }

    @Override
    public Optional<ProjectResult> lockResult(UUID project, int number) {
        return results.first(each -> each.project().equals(project) && each.number() == number);
    }

    @Override
    public Optional<Milestone> milestone(Slug project, int number) {
        return registry.entries
                .first(entry -> entry instanceof Project && entry.slug().equals(project))
                .flatMap(found -> lockMilestone(found.id(), number));
    }

    @Override
    public Optional<Milestone> milestone(UUID id) {
        return milestones.first(each -> each.id().equals(id));
    }

    @Override
    public Optional<Project> project(UUID id) {
        return registry.entries
                .first(entry -> entry instanceof Project && entry.id().equals(id))
                .map(Project.class::cast);
    }

    @Override
    public Set<UUID> shown(UUID project) {
        return milestones
                .where(each -> each.project().equals(project))
                .flatMap(each ->
                        Stream.of(Optional.ofNullable(each.submittedFor()), Optional.ofNullable(each.decidedFor())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> verifiers(UUID project) {
        return results.where(each -> each.project().equals(project))
                .flatMap(each -> Optional.ofNullable(each.verifier()).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public int milestones(UUID project) {
        return (int) milestones.where(each -> each.project().equals(project)).count();
    }

    @Override
    public int results(UUID project) {
        return (int) results.where(each -> each.project().equals(project)).count();
    }
}
