package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An organization as its manager edits it. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class OpenForEditing {

    private Organizations organizations;
    private CurrentCaller caller;

    @Inject
    public OpenForEditing(Organizations organizations, CurrentCaller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway.Init")
    protected OpenForEditing() {}

    public EditableOrganization open(Slug slug) {
        var organization = Lookup.managed(organizations, slug, caller.get());
        return new EditableOrganization(
                organization.id(),
                organization.slug(),
                organization.state(),
                organization.profile(),
                organization.version());
    }
}
