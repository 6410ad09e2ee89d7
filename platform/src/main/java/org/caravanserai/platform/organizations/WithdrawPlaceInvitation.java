package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Takes back an open invitation to a role at one place; its link ends. */
@UseCase
@Requires(Permission.GIVE_ROLES)
public class WithdrawPlaceInvitation {

    private final PlaceRoles roles;

    @Inject
    public WithdrawPlaceInvitation(PlaceRoles roles) {
        this.roles = roles;
    }

    /**
     * @param kind see {@link RolePlaces#kind()}
     * @param slug of the place
     * @throws NotFound when the caller gives no roles there, or there is no such invitation
     * @throws Refused {@code invitation-over}
     */
    public void execute(String kind, String slug, UUID id) {
        roles.withdraw(roles.given(kind, slug).place(), id);
    }
}
