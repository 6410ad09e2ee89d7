package org.caravanserai.platform.organizations;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Changes what an organization says of itself. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class EditOrganization {

    private Organizations organizations;
    private Event<OrganizationsChanged> changed;
    private History history;
    private CurrentCaller caller;
    private Clock clock;

    @Inject
    public EditOrganization(
            Organizations organizations,
            Event<OrganizationsChanged> changed,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.changed = changed;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway.Init")
    protected EditOrganization() {}

    /**
     * @param version the one the editor saw; null for whatever there is
     * @throws Conflict when it was changed in between
     */
    public void edit(Slug slug, @Nullable Long version, OrganizationProfile profile) {
        var organization = Lookup.managed(organizations, slug, caller.get());
        if (version != null && organization.version() != version) {
            throw new Conflict("changed-meanwhile");
        }
        Relations.check(organizations, profile, organization.id());
        var before = organization.state();
        var called = organization.profile();
        organization.edit(profile, clock.instant());
        if (called.sector() != profile.sector() || !called.names().equals(profile.names())) {
            changed.fire(OrganizationsChanged.of(organization.id()));
        }
        history.record(
                Subject.ORGANIZATION,
                organization.id(),
                "EDITED",
                before == organization.state() ? null : before,
                before == organization.state() ? null : organization.state(),
                null);
    }
}
