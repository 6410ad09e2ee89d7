package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An authority notes that an organization ended, and which one carries on. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class EndOrganization {

    private final Organizations organizations;
    private final OrganizationVersions versions;
    private final IdentityChanges changes;
    private final OrganizationEmails emails;
    private final History history;

    @Inject
    EndOrganization(
            Organizations organizations,
            OrganizationVersions versions,
            IdentityChanges changes,
            OrganizationEmails emails,
            History history) {
        this.organizations = organizations;
        this.versions = versions;
        this.changes = changes;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param successor null if there is none
     * @param version that the authority has read, see {@link OpenForDecision.Opened#version}
     * @throws org.caravanserai.domain.shared.Invalid when there is no such successor
     */
    public void execute(Slug slug, @Nullable Slug successor, @Nullable String note, @Nullable String version) {
        var organization = OrganizationFinder.any(organizations, slug);
        var heir = successor == null ? null : OrganizationFinder.named(organizations, successor, "successor");
        versions.require(version, organization);
        history.step(organization, OrganizationAction.CLOSED, note, () -> {
            organization.end(heir);
            changes.withdraw(organization.id());
        });
        emails.closed(organization, note);
    }
}
