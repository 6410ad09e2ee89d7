package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Finds the partners in a table, and registers unknown ones as unverified. */
@ApplicationScoped
public class ImportPartners {

    private ImportedAgreements imported;
    private Organizations organizations;
    private Event<OrganizationsChanged> changed;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ImportPartners() {}

    @Inject
    public ImportPartners(
            ImportedAgreements imported,
            Organizations organizations,
            Event<OrganizationsChanged> changed,
            History history,
            Clock clock) {
        this.imported = imported;
        this.organizations = organizations;
        this.changed = changed;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param own the organization whose table it is
     * @return null when it would have to be registered and this is a dry run
     * @throws Invalid {@code partner-without-country} when it is new and the table does not say where it is; {@code same-organization}
     */
    @Nullable
    UUID find(UUID own, AgreementLine line, boolean dryRun) {
        var found = imported.organization(line.partner(), line.country()).orElse(null);
        if (own.equals(found)) {
            throw new Invalid("partner", "same-organization");
        }
        if (found != null) {
            return found;
        }
        if (line.country() == null) {
            throw new Invalid("country", "partner-without-country");
        }
        var profile = new OrganizationProfile(
                List.of(new Name(NameKind.OFFICIAL, null, line.partner())),
                Sector.UNIVERSITY,
                line.country(),
                null,
                null,
                null,
                Tags.NONE,
                null,
                null);
        return dryRun ? null : register(profile);
    }

    private UUID register(OrganizationProfile profile) {
        var wanted = Slug.from(profile.displayName().in("en"), "organization");
        var made = new Organization(organizations.freeSlug(wanted), profile, clock.instant(), null);
        organizations.add(made);
        organizations.flush();
        history.record(made.id(), OrganizationAction.REGISTERED, null, made.state(), null);
        changed.fire(OrganizationsChanged.of(made.id()));
        return made.id();
    }
}
