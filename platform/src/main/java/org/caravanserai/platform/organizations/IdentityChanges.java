package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationChange;
import org.caravanserai.domain.organizations.OrganizationChanges;
import org.caravanserai.domain.organizations.OrganizationIdentity;
import org.caravanserai.platform.history.History;

/** Keeps the one change of identity that waits for the authority. */
@ApplicationScoped
class IdentityChanges {

    private OrganizationChanges changes;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected IdentityChanges() {}

    @Inject
    IdentityChanges(OrganizationChanges changes, History history, Clock clock) {
        this.changes = changes;
        this.history = history;
        this.clock = clock;
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
