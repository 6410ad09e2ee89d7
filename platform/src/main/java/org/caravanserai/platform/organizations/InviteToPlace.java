package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** Invites somebody, of whatever organization, to a role that counts at one place only, in the name of the organization that runs it. */
@UseCase
@Requires(Permission.GIVE_ROLES)
public class InviteToPlace {

    private final PlaceRoles roles;

    @Inject
    public InviteToPlace(PlaceRoles roles) {
        this.roles = roles;
    }

    /** Who is invited to what. */
    @Described(name = "PlaceInvitation", value = "Somebody who is invited to a role at one place: a center, an event.")
    public record PlaceInvitation(
            EmailAddress email,

            @Described(
                    "One that is given at such places: at a center one of its staff, at an event EVENT_CO_ORGANIZER or EVENT_HELPER")
            OrganizationRole role,

            @Described("Last day of the role, in UTC; none: it has no end") @Nullable
            LocalDate until) {}

    /**
     * @param kind see {@link RolePlaces#kind()}
     * @param slug of the place
     * @return when the invitation expires
     * @throws NotFound when the caller gives no roles there
     * @throws Invalid {@code role}, another than are given there; {@code until}: {@code role-ends-in-the-past}
     * @throws Refused {@code organization-not-listed}; {@code too-many-invitations} as {@link InviteMember}
     */
    public Instant execute(String kind, String slug, PlaceInvitation invitation) {
        return roles.invite(roles.given(kind, slug), invitation.email(), invitation.role(), invitation.until());
    }
}
