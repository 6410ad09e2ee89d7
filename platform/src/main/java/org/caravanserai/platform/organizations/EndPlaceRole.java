package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Who gives roles at a place ends somebody's role there, and everybody gives up their own. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EndPlaceRole {

    private final PlaceRoles roles;

    @Inject
    public EndPlaceRole(PlaceRoles roles) {
        this.roles = roles;
    }

    /**
     * @param kind see {@link RolePlaces#kind()}
     * @param slug of the place
     * @param reason which the person reads; null when none is given
     * @throws NotFound when the role is not there, or neither the caller's own nor at a place where the caller gives roles
     */
    public void execute(String kind, String slug, UUID account, OrganizationRole role, @Nullable Reason reason) {
        roles.end(roles.endedBy(kind, slug, account), account, role, reason);
    }
}
