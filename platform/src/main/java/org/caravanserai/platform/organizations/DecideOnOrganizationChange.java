package org.caravanserai.platform.organizations;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationChanges;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An authority agrees to a change of the identity of a verified organization, or does not. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class DecideOnOrganizationChange {

    private Organizations organizations;
    private OrganizationChanges changes;
    private OrganizationEmails emails;
    private Event<OrganizationsChanged> changed;
    private History history;
    private Clock clock;

    @Inject
    public DecideOnOrganizationChange(
            Organizations organizations,
            OrganizationChanges changes,
            OrganizationEmails emails,
            Event<OrganizationsChanged> changed,
            History history,
            Clock clock) {
        this.organizations = organizations;
        this.changes = changes;
        this.emails = emails;
        this.changed = changed;
        this.history = history;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway.Init")
    protected DecideOnOrganizationChange() {}

    /**
     * @param version of the change that was read
     * @param note needed to refuse
     * @throws NotFound when no change waits
     * @throws VersionNeeded without a version
     * @throws Conflict {@code changed-meanwhile} when another one was proposed in between, {@code ror-id-known} when the ROR
     *     identifier was verified for another organization
     */
    public void execute(Slug slug, @Nullable Long version, boolean approved, @Nullable String note) {
        var organization = Lookup.any(organizations, slug);
        var change = changes.pending(organization.id()).orElseThrow(() -> new NotFound("not-found"));
        Version.requireSeen(version, change.version());
        if (!approved && (note == null || note.isBlank())) {
            throw new Invalid("note", "required");
        }
        if (approved) {
            Relations.requireOwnRor(organizations, change.proposed().ror(), organization.id());
            change.approve(clock.instant());
            organization.adopt(change.proposed(), clock.instant());
            changed.fire(OrganizationsChanged.of(organization.id()));
        } else {
            change.refuse(clock.instant());
        }
        history.record(
                organization.id(),
                approved ? OrganizationAction.CHANGE_APPROVED : OrganizationAction.CHANGE_REFUSED,
                note);
        emails.changeDecided(organization, approved, note);
    }
}
