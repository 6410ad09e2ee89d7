package org.caravanserai.centers.team;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.platform.organizations.PlaceRoles;

/** Who has a role at one center only, and who was invited to one, for who directs it. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ShowCenterTeam {

    private final CenterStaff staff;
    private final PlaceRoles roles;

    @Inject
    public ShowCenterTeam(CenterStaff staff, PlaceRoles roles) {
        this.staff = staff;
        this.roles = roles;
    }

    /**
     * @param invited open invitations, the newest first
     */
    public record Team(List<RoleLine> roles, List<OpenInvitation> invited) {}

    /**
     * @throws NotFound when the caller does not direct the center
     */
    public Team execute(Slug slug) {
        var place = CenterRoles.at(staff.directed(slug));
        return new Team(roles.roles(place), roles.invited(place));
    }
}
