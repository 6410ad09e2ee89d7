package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationChanges;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An organization as its manager edits it. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class OpenForEditing {

    private final Organizations organizations;
    private final OrganizationChanges changes;
    private final CurrentCaller caller;

    @Inject
    public OpenForEditing(Organizations organizations, OrganizationChanges changes, CurrentCaller caller) {
        this.organizations = organizations;
        this.changes = changes;
        this.caller = caller;
    }

    /** With the identity that waits for the authority, where one does. */
    public EditableOrganization execute(Slug slug) {
        var organization = OrganizationFinder.managed(organizations, slug, caller.get());
        return new EditableOrganization(
                organization.id(),
                organization.slug(),
                organization.state(),
                changes.pending(organization.id())
                        .map(change -> organization.profile().with(change.proposed()))
                        .orElseGet(organization::profile),
                organization.version());
    }
}
