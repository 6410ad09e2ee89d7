package org.caravanserai.centers.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.platform.organizations.RolePlaces;

/** Centers as places at which people have roles. The work begins in the list of the centers at which somebody works. */
@ApplicationScoped
public class CenterRolePlaces implements RolePlaces {

    private final Centers centers;

    @Inject
    public CenterRolePlaces(Centers centers) {
        this.centers = centers;
    }

    @Override
    public String kind() {
        return CenterRoles.KIND;
    }

    @Override
    public Optional<Named> named(UUID id) {
        return centers.byId(id).map(center -> new Named(center.name(), "/manage/centers"));
    }
}
