package org.caravanserai.centers.team;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.PlaceRoles;

/** Who directs a center takes back an open invitation to a role there; its link ends. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class WithdrawCenterInvitation {

    private final CenterStaff staff;
    private final PlaceRoles roles;

    @Inject
    public WithdrawCenterInvitation(CenterStaff staff, PlaceRoles roles) {
        this.staff = staff;
        this.roles = roles;
    }

    /**
     * @throws NotFound when the caller does not direct the center, or there is no such invitation
     * @throws Refused {@code invitation-over}
     */
    public void execute(Slug slug, UUID id) {
        roles.withdraw(CenterRoles.at(staff.directed(slug)), id);
    }
}
