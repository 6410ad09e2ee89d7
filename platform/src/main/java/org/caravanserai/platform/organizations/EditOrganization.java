package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * Changes what an organization says of itself. A new identity of a verified one waits for the authority; saving it as it
 * is takes back what waits.
 */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class EditOrganization {

    private final Organizations organizations;
    private final IdentityChanges changes;
    private final History history;
    private final Settings settings;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public EditOrganization(
            Organizations organizations,
            IdentityChanges changes,
            History history,
            Settings settings,
            CurrentCaller caller,
            Clock clock) {
        this.settings = settings;
        this.organizations = organizations;
        this.changes = changes;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param version the one the editor saw; null for whatever there is
     * @return whether a change of identity waits for the authority now
     * @throws Invalid each fault with its field
     * @throws Conflict when it was changed in between
     */
    public boolean execute(Slug slug, @Nullable Long version, OrganizationDraft draft) {
        var organization = OrganizationFinder.managed(organizations, slug, caller.get());
        Version.require(version, organization.version());
        var profile = ProfileReferenceChecks.profile(organizations, caller.get(), draft, organization.id());
        var before = organization.profile();
        var waiting = organization.edit(profile, clock.instant());
        var after = organization.profile();
        if (!before.identity().equals(after.identity())) {
            changes.announce(organization.id());
        }
        if (!before.with(after.identity()).equals(after) || !before.identity().equals(after.identity())) {
            history.record(organization.id(), OrganizationAction.EDITED, null);
        }
        if (waiting == null) {
            changes.withdraw(organization.id());
            return false;
        }
        if (settings.isOn(Setting.ORGANIZATION_CHANGES_APPROVED)) {
            changes.propose(organization.id(), waiting);
            return true;
        }
        changes.adopt(organization, waiting);
        return false;
    }
}
