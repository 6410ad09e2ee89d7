package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterScope;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.organizations.OrganizationStanding;

/** Centers as the people of their host handle them: who may draft and change them. */
@ApplicationScoped
class HostedCenters {

    private final Centers centers;
    private final OrganizationStanding standing;
    private final CenterStaff staff;
    private final CenterScope scope;

    @Inject
    HostedCenters(Centers centers, OrganizationStanding standing, CenterStaff staff, CenterScope scope) {
        this.centers = centers;
        this.standing = standing;
        this.staff = staff;
        this.scope = scope;
    }

    /**
     * A center whose host the caller acts for, locked until the end of the transaction.
     *
     * @throws NotFound otherwise
     */
    Center lock(Slug slug) {
        return lock(slug, Permission.MANAGE_CENTER);
    }

    /**
     * Like {@link #lock}, for a step that only its directors take.
     *
     * @throws NotFound otherwise
     */
    Center lockToDirect(Slug slug) {
        return lock(slug, Permission.DIRECT_CENTER);
    }

    private Center lock(Slug slug, Permission permission) {
        var center = centers.lock(slug)
                .filter(found -> staff.caller().may(permission, found.host()))
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
        standing.requireActive(host, "host-inactive");
    }
}
