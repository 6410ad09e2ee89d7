package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.RoleNote;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;

/** Takes who leaves the platform out of all organizations, and of the places at which people have roles. */
@ApplicationScoped
class LeaveOrganizations {

    private final Organizations organizations;
    private final Memberships memberships;
    private final CurrentCaller caller;
    private final History history;

    @Inject
    LeaveOrganizations(Organizations organizations, Memberships memberships, CurrentCaller caller, History history) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.caller = caller;
        this.history = history;
    }

    /**
     * The organizations are locked, in the order of their ids, so that two managers cannot leave one at the same moment.
     *
     * @throws org.caravanserai.domain.shared.Refused for the last manager of one of them
     */
    void all(UUID account) {
        new TreeMap<>(caller.get().organizations()).forEach((organization, roles) -> {
            organizations.locked(organization);
            roles.forEach(role -> leave(account, organization, role));
        });
        memberships.atPlaces(account).forEach(this::leavePlace);
    }

    private void leavePlace(Membership held) {
        var place = Objects.requireNonNull(held.place());
        memberships.removeAt(place.id(), held.accountId(), held.role());
        history.record(
                held.organizationId(),
                OrganizationAction.MEMBER_REMOVED,
                RoleNote.of(held.accountId(), held.role(), place));
    }

    private void leave(UUID account, UUID organization, OrganizationRole role) {
        memberships.in(organization).requireRemovable(account, role);
        memberships.remove(organization, account, role);
        history.record(organization, OrganizationAction.MEMBER_REMOVED, RoleNote.of(account, role, null));
    }
}
