package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationChange;
import org.caravanserai.domain.organizations.OrganizationChanges;
import org.caravanserai.domain.organizations.OrganizationIdentity;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The identity of organizations: the one change of it that waits for the authority, the decision, and that others hear of a new one. */
@ApplicationScoped
class IdentityChanges {

    private final OrganizationChanges changes;
    private final Event<OrganizationsChanged> changed;
    private final History history;
    private final Clock clock;

    @Inject
    IdentityChanges(OrganizationChanges changes, Event<OrganizationsChanged> changed, History history, Clock clock) {
        this.changes = changes;
        this.changed = changed;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The change that waits for the authority.
     *
     * @throws NotFound when none does
     */
    OrganizationChange waiting(UUID organization) {
        return changes.pending(organization).orElseThrow(() -> new NotFound("not-found"));
    }

    /** The authority agrees: the organization is what the change says from now on. */
    void approve(Organization organization, OrganizationChange change, @Nullable String note) {
        change.approve(clock.instant());
        organization.adopt(change.proposed(), clock.instant());
        announce(organization.id());
        history.record(organization.id(), OrganizationAction.CHANGE_APPROVED, note);
    }

    /** Where changes need no approval: the organization is what its manager says from now on, and nothing waits. */
    void adopt(Organization organization, OrganizationIdentity wanted) {
        withdraw(organization.id());
        organization.adopt(wanted, clock.instant());
        announce(organization.id());
        history.record(organization.id(), OrganizationAction.EDITED, null);
    }

    /** The authority does not agree: the organization stays what it is. */
    void refuse(Organization organization, OrganizationChange change, @Nullable String note) {
        change.refuse(clock.instant());
        history.record(organization.id(), OrganizationAction.CHANGE_REFUSED, note);
    }

    /** Notifies observers that names of an organization have changed. */
    void announce(UUID organization) {
        changed.fire(OrganizationsChanged.of(organization));
    }

    /** Puts the proposal in front of the authority, in place of an earlier one that still waits. */
    void propose(UUID organization, OrganizationIdentity wanted) {
        var pending = changes.pending(organization);
        if (pending.isEmpty()) {
            changes.add(new OrganizationChange(organization, wanted, clock.instant()));
        } else if (pending.get().proposed().equals(wanted)) {
            return;
        } else {
            pending.get().propose(wanted, clock.instant());
        }
        history.record(organization, OrganizationAction.CHANGE_PROPOSED, null);
    }

    /**
     * Takes back what waits, because it is no longer wanted or has no point any more.
     *
     * @return whether anything waited
     */
    boolean withdraw(UUID organization) {
        var pending = changes.pending(organization);
        pending.ifPresent(change -> {
            change.withdraw(clock.instant());
            history.record(organization, OrganizationAction.CHANGE_WITHDRAWN, null);
        });
        return pending.isPresent();
    }
}
