package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.centers.center.BrowseWorkplaces;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.areas.RoleHome;

/** Who works at a center begins at its desk of that work; where the organization has several, at their list. */
@ApplicationScoped
class CenterRoleHome implements RoleHome {

    private static final int LOOKED_AT = 20;

    private final BrowseWorkplaces browse;
    private final CenterMenu menu;

    @Inject
    CenterRoleHome(BrowseWorkplaces browse, CenterMenu menu) {
        this.browse = browse;
        this.menu = menu;
    }

    @Override
    public Optional<String> of(OrganizationRole role, String organization) {
        return switch (role) {
            case CENTER_DIRECTOR, CENTER_DEPUTY, CENTER_SECRETARY, CENTER_CASHIER, CENTER_EXAM_OFFICER, CENTER_READER ->
                Optional.of(desk(organization));
            case TEACHER -> Optional.of("/manage/teaching");
            default -> Optional.empty();
        };
    }

    private String desk(String organization) {
        var own = browse.execute(PageRequest.first(LOOKED_AT)).items().stream()
                .filter(place -> place.center().host().slug().equals(organization)
                        || place.center().partner() != null
                                && place.center().partner().slug().equals(organization))
                .toList();
        return own.size() == 1 ? menu.address(own.get(0)) : "/manage/centers";
    }
}
