package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An organization as an authority reads it before a decision. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class OpenForDecision {

    private final Organizations organizations;
    private final OrganizationVersions versions;
    private final ShowOrganization show;

    @Inject
    OpenForDecision(Organizations organizations, OrganizationVersions versions, ShowOrganization show) {
        this.organizations = organizations;
        this.versions = versions;
        this.show = show;
    }

    /**
     * @param version that a decision on it has to name
     */
    public record Opened(OrganizationView organization, String version) {}

    /**
     * @return the organization, or the one that took over from it when it was merged: then the address differs
     * @throws org.caravanserai.domain.shared.NotFound when there is none
     */
    public Opened execute(Slug slug) {
        var address = Slug.of(show.execute(slug).slug());
        var version = versions.shown(OrganizationFinder.any(organizations, address));
        return new Opened(show.execute(address), version);
    }
}
