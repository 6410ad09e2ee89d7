package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An authority agrees to a change of the identity of a verified organization, or does not. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class DecideOnOrganizationChange {

    private final Organizations organizations;
    private final IdentityChanges changes;
    private final OrganizationEmails emails;

    @Inject
    public DecideOnOrganizationChange(Organizations organizations, IdentityChanges changes, OrganizationEmails emails) {
        this.organizations = organizations;
        this.changes = changes;
        this.emails = emails;
    }

    /**
     * @param version of the change that was read
     * @param note needed to refuse
     * @throws NotFound when no change waits
     * @throws VersionNeeded without a version
     * @throws Conflict {@code changed-meanwhile} when another one was proposed in between, {@code ror-id-known} when the ROR
     *     identifier was verified for another organization
     */
    public void execute(Slug slug, @Nullable Long version, boolean approved, @Nullable String note) {
        var organization = OrganizationFinder.any(organizations, slug);
        var change = changes.waiting(organization.id());
        Version.requireSeen(version, change.version());
        Decision.requireNote(approved, note);
        if (approved) {
            ProfileReferenceChecks.requireOwnRor(
                    organizations, change.proposed().ror(), organization.id());
            changes.approve(organization, change, note);
        } else {
            changes.refuse(organization, change, note);
        }
        emails.changeDecided(organization, approved, note);
    }
}
