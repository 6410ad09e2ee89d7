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

/** An authority vouches for an organization. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class VerifyOrganization {

    private final Organizations organizations;
    private final OrganizationVersions versions;
    private final OrganizationEmails emails;
    private final History history;

    @Inject
    VerifyOrganization(
            Organizations organizations, OrganizationVersions versions, OrganizationEmails emails, History history) {
        this.organizations = organizations;
        this.versions = versions;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param note for the history; null when there is nothing to say
     * @param version that the authority has read, see {@link OpenForDecision.Opened#version}
     * @throws org.caravanserai.domain.shared.VersionNeeded without a version
     * @throws org.caravanserai.domain.shared.ChangedSince when it says something else by now
     * @throws org.caravanserai.domain.shared.Conflict {@code ror-id-known} when its ROR identifier is verifiably another one's
     */
    public void execute(Slug slug, @Nullable String note, @Nullable String version) {
        var organization = OrganizationFinder.any(organizations, slug);
        versions.require(version, organization);
        ProfileReferenceChecks.requireOwnRor(organizations, organization.ror(), organization.id());
        history.step(organization, OrganizationAction.VERIFIED, note, organization::verify);
        emails.verified(organization);
    }
}
