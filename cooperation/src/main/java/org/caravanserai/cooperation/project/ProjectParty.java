package org.caravanserai.cooperation.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.UUID;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.Sides;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The party of a project for which the caller acts, and its side. */
@ApplicationScoped
public class ProjectParty {

    private final CurrentCaller caller;
    private final EntryReader reader;
    private final Organizations organizations;

    @Inject
    public ProjectParty(CurrentCaller caller, EntryReader reader, Organizations organizations) {
        this.caller = caller;
        this.reader = reader;
        this.organizations = organizations;
    }

    /**
     * The first party that works on the project today and that the caller acts for.
     *
     * @throws NotFound when it is none: milestones are the business of those who work on them
     */
    public UUID of(Project project) {
        return project.working(reader.today()).stream()
                .filter(organization -> caller.get().may(Permission.TAKE_PART_IN_PROJECTS, organization))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** The sides of the project today, by the countries of its parties, each that of the party or else of its organization. */
    Sides sides(Project project) {
        var countries = new HashMap<UUID, CountryCode>();
        for (var party : project.parties()) {
            var organization = party.organization();
            var country = country(party);
            if (organization != null && country != null) {
                countries.put(organization, country);
            }
        }
        return new Sides(project.working(reader.today()), countries);
    }

    private @Nullable CountryCode country(EntryParty party) {
        var organization = party.organization();
        return party.country() != null || organization == null
                ? party.country()
                : organizations
                        .byId(organization)
                        .map(found -> found.profile().country())
                        .orElse(null);
    }
}
