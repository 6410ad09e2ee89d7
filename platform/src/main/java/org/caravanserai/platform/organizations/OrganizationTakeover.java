package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.OrganizationsMerged;
import org.caravanserai.domain.shared.RorId;
import org.jspecify.annotations.Nullable;

/** Moves what belongs to an organization to the one that takes over from it. */
@ApplicationScoped
class OrganizationTakeover {

    private final Organizations organizations;
    private final Memberships memberships;
    private final IdentityChanges changes;
    private final Event<OrganizationsMerged> merged;

    @Inject
    OrganizationTakeover(
            Organizations organizations,
            Memberships memberships,
            IdentityChanges changes,
            Event<OrganizationsMerged> merged) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.changes = changes;
        this.merged = merged;
    }

    /**
     * @param gone merged already
     * @param ror the identifier that goes along; null when it has none, or the other one has its own
     */
    void move(Organization gone, Organization heir, @Nullable RorId ror) {
        changes.withdraw(gone.id());
        memberships.move(gone.id(), heir.id());
        organizations.moveRelatives(gone.id(), heir.id());
        if (ror != null) {
            heir.adopt(ror);
        }
        merged.fire(new OrganizationsMerged(gone.id(), heir.id()));
        changes.announce(heir.id());
    }
}
