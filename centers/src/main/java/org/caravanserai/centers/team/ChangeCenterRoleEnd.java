package org.caravanserai.centers.team;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.PlaceRoles;
import org.jspecify.annotations.Nullable;

/** Who directs a center sets the last day of somebody's role there, or lets it go on without an end. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ChangeCenterRoleEnd {

    private final CenterStaff staff;
    private final PlaceRoles roles;

    @Inject
    public ChangeCenterRoleEnd(CenterStaff staff, PlaceRoles roles) {
        this.staff = staff;
        this.roles = roles;
    }

    /**
     * @param until the last day, in UTC; null for a role without an end
     * @throws NotFound when the caller does not direct the center, or the account does not have the role there
     * @throws Invalid {@code until}
     * @throws Refused as {@link PlaceRoles#changeEnd}
     */
    public void execute(Slug slug, UUID account, OrganizationRole role, @Nullable LocalDate until) {
        var center = staff.directed(slug);
        roles.changeEnd(CenterRoles.at(center), center.host(), account, role, until);
    }
}
