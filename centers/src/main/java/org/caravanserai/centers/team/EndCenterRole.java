package org.caravanserai.centers.team;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.PlaceRoles;
import org.jspecify.annotations.Nullable;

/** Who directs a center ends somebody's role there. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class EndCenterRole {

    private final CenterStaff staff;
    private final PlaceRoles roles;

    @Inject
    public EndCenterRole(CenterStaff staff, PlaceRoles roles) {
        this.staff = staff;
        this.roles = roles;
    }

    /**
     * @param reason which the person reads; null when none is given
     * @throws NotFound when the caller does not direct the center, or the account does not have the role there
     */
    public void execute(Slug slug, UUID account, OrganizationRole role, @Nullable Reason reason) {
        var center = staff.directed(slug);
        roles.end(CenterRoles.at(center), center.host(), account, role, reason);
    }
}
