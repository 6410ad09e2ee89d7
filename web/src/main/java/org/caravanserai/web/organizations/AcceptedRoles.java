package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.platform.organizations.AcceptInvitation.Accepted;
import org.caravanserai.web.areas.RoleHome;

/** Where the work of a role begins that was just accepted. */
@ApplicationScoped
class AcceptedRoles {

    private final Instance<RoleHome> homes;

    @Inject
    AcceptedRoles(@Any Instance<RoleHome> homes) {
        this.homes = homes;
    }

    /** Path of the page. */
    String page(Accepted accepted) {
        var page = accepted.page();
        return page != null && !accepted.role().isOfPlace()
                ? page
                : home(accepted).or(() -> Optional.ofNullable(page)).orElse("/manage/organizations");
    }

    private Optional<String> home(Accepted accepted) {
        return homes.stream()
                .flatMap(
                        area -> area.of(accepted.role(), accepted.organization().value()).stream())
                .findFirst();
    }
}
