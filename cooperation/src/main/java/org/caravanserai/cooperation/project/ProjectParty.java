package org.caravanserai.cooperation.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;

/** The party of a project for which the caller acts. */
@ApplicationScoped
public class ProjectParty {

    private CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    protected ProjectParty() {}

    @Inject
    public ProjectParty(CurrentCaller caller) {
        this.caller = caller;
    }

    /**
     * The first party that the caller acts for.
     *
     * @throws NotFound when it is none: milestones are the business of the parties
     */
    public UUID of(Project project) {
        return of(project.parties().stream()
                .flatMap(party -> Optional.ofNullable(party.organization()).stream())
                .toList());
    }

    /**
     * The first of these parties that the caller acts for.
     *
     * @throws NotFound when it is none
     */
    public UUID of(Collection<UUID> parties) {
        return parties.stream()
                .filter(organization -> caller.get().may(Permission.TAKE_PART_IN_PROJECTS, organization))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
