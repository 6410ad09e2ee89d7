package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An authority does not take an organization, and says why. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class RefuseVerification {

    private final Organizations organizations;
    private final OrganizationVersions versions;
    private final IdentityChanges changes;
    private final OrganizationEmails emails;
    private final History history;

    @Inject
    RefuseVerification(
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
     * @param version that the authority has read, see {@link OpenForDecision.Opened#version}
     * @throws Invalid when the reason is missing
     * @throws org.caravanserai.domain.shared.VersionNeeded without a version
     * @throws org.caravanserai.domain.shared.ChangedSince when it says something else by now
     */
    public void execute(Slug slug, String reason, @Nullable String version) {
        Decision.requireNote(false, reason);
        var organization = OrganizationFinder.any(organizations, slug);
        versions.require(version, organization);
        history.step(organization, OrganizationAction.REFUSED, reason.strip(), organization::refuse);
        changes.withdraw(organization.id());
        emails.refused(organization, reason.strip());
    }
}
