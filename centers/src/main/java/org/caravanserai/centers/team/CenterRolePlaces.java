package org.caravanserai.centers.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.organizations.RolePlaces;

/**
 * Centers as places at which people have roles, given by who directs them in the name of the host. The work begins in the list of the centers at
 * which somebody works.
 */
@ApplicationScoped
public class CenterRolePlaces implements RolePlaces {

    private final Centers centers;
    private final CenterStaff staff;

    @Inject
    public CenterRolePlaces(Centers centers, CenterStaff staff) {
        this.centers = centers;
        this.staff = staff;
    }

    @Override
    public String kind() {
        return CenterRoles.KIND;
    }

    @Override
    public Optional<Named> named(UUID id) {
        return centers.byId(id)
                .map(center -> new Named(
                        center.name(),
                        center.slug().value(),
                        "/manage/centers",
                        "/manage/centers/" + center.slug() + "/team"));
    }

    @Override
    public Set<OrganizationRole> roles() {
        return CenterRoles.ALL;
    }

    @Override
    public String otherRole() {
        return "not-a-role-of-centers";
    }

    @Override
    public Owned given(String slug) {
        return owned(staff.directed(read(slug)));
    }

    @Override
    public Owned held(String slug) {
        return owned(staff.known(read(slug)));
    }

    private static Owned owned(Center center) {
        return new Owned(CenterRoles.at(center), center.host());
    }

    private static Slug read(String slug) {
        return Slug.read(slug).orElseThrow(() -> new NotFound("not-found"));
    }
}
