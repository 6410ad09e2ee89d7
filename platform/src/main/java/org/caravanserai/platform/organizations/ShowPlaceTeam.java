package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;

/** Who has a role at one place only, and who was invited to one, for who gives roles there. */
@UseCase
@Requires(Permission.GIVE_ROLES)
public class ShowPlaceTeam {

    private final PlaceRoles roles;

    @Inject
    public ShowPlaceTeam(PlaceRoles roles) {
        this.roles = roles;
    }

    /**
     * @param roles by name
     * @param invited open invitations, the newest first
     * @param offered the roles that can be given there
     */
    public record Team(
            RolePlace place, List<RoleLine> roles, List<OpenInvitation> invited, Set<OrganizationRole> offered) {}

    /**
     * @param kind see {@link RolePlaces#kind()}
     * @param slug of the place
     * @throws NotFound when the caller gives no roles there
     */
    public Team execute(String kind, String slug) {
        var place = roles.given(kind, slug).place();
        return new Team(place, roles.roles(place), roles.invited(place), roles.offered(kind));
    }
}
