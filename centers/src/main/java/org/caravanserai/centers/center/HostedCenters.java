package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterScope;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;

/** Centers as the people of their host handle them: who may draft and change them. */
@ApplicationScoped
class HostedCenters {

    private static final Set<OrganizationState> ACTIVE =
            EnumSet.of(OrganizationState.REGISTERED, OrganizationState.VERIFIED);

    private Centers centers;
    private Organizations organizations;
    private CenterStaff staff;
    private CenterScope scope;

    @SuppressWarnings("NullAway.Init")
    protected HostedCenters() {}

    @Inject
    HostedCenters(Centers centers, Organizations organizations, CenterStaff staff, CenterScope scope) {
        this.centers = centers;
        this.organizations = organizations;
        this.staff = staff;
        this.scope = scope;
    }

    /**
     * A center whose host the caller acts for, locked until the end of the transaction.
     *
     * @throws NotFound otherwise
     */
    Center lock(Slug slug) {
        var center = centers.lock(slug)
                .filter(found -> staff.actsFor(found.host()))
                .orElseThrow(() -> new NotFound("not-found"));
        scope.enter(center.id());
        return center;
    }

    /**
     * @throws Invalid {@code not-your-host} when the caller does not direct centers for this host
     * @throws Refused {@code host-inactive} when the organization was refused, closed or merged
     */
    void requireHost(UUID host) {
        if (!staff.actsFor(host)) {
            throw new Invalid("host", "not-your-host");
        }
        var state = organizations.byId(host).map(Organization::state).orElseThrow(() -> new NotFound("not-found"));
        if (!ACTIVE.contains(state)) {
            throw new Refused("host-inactive", state);
        }
    }
}
