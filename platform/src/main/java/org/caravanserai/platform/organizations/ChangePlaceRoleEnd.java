package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Sets the last day of somebody's role at one place, or lets it go on without an end. */
@UseCase
@Requires(Permission.GIVE_ROLES)
public class ChangePlaceRoleEnd {

    private final PlaceRoles roles;

    @Inject
    public ChangePlaceRoleEnd(PlaceRoles roles) {
        this.roles = roles;
    }

    /**
     * @param kind see {@link RolePlaces#kind()}
     * @param slug of the place
     * @param until the last day, in UTC; null for a role without an end
     * @throws NotFound when the caller gives no roles there, or the account does not have this one
     * @throws Invalid {@code until}: {@code role-ends-in-the-past}
     * @throws Refused {@code role-end-of-your-own}
     */
    public void execute(String kind, String slug, UUID account, OrganizationRole role, @Nullable LocalDate until) {
        roles.changeEnd(roles.given(kind, slug), account, role, until);
    }
}
