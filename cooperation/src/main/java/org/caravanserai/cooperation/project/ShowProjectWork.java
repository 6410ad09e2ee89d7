package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A project as its parties work on it. */
@UseCase
@Requires(Permission.TAKE_PART_IN_PROJECTS)
public class ShowProjectWork {

    private final RegistryDirectory directory;
    private final ProjectWork work;
    private final ProjectParty party;
    private final Organizations organizations;

    @Inject
    public ShowProjectWork(
            RegistryDirectory directory, ProjectWork work, ProjectParty party, Organizations organizations) {
        this.directory = directory;
        this.work = work;
        this.party = party;
        this.organizations = organizations;
    }

    /**
     * The project, and the party that the caller acts for.
     *
     * @param actingFor slug of the party
     * @param otherSide slugs of the parties on whose evidence it decides
     */
    public record Answer(EntryView view, String actingFor, Set<String> otherSide) {}

    /**
     * @throws NotFound when there is no such project, or the caller acts for no party
     */
    public Answer execute(Slug slug) {
        var view = directory.bySlug(EntryKind.PROJECT, slug.value()).orElseThrow(() -> new NotFound("not-found"));
        var project = work.project(view.row().id()).orElseThrow(() -> new NotFound("not-found"));
        var own = party.of(project);
        var sides = party.sides(project);
        return new Answer(
                view,
                slug(own).orElseThrow(() -> new NotFound("not-found")),
                project.parties().stream()
                        .flatMap(each -> Optional.ofNullable(each.organization()).stream())
                        .filter(each -> sides.areDifferent(own, each))
                        .flatMap(each -> slug(each).stream())
                        .collect(Collectors.toSet()));
    }

    private Optional<String> slug(UUID organization) {
        return organizations.byId(organization).map(Organization::slug).map(Slug::value);
    }
}
