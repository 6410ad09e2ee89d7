package org.caravanserai.centers.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.organizations.PlaceRoles;
import org.jspecify.annotations.Nullable;

/** Who directs a center invites somebody, of whatever organization, to a role at this center only. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class InviteToCenter {

    private final CenterStaff staff;
    private final PlaceRoles roles;

    @Inject
    public InviteToCenter(CenterStaff staff, PlaceRoles roles) {
        this.staff = staff;
        this.roles = roles;
    }

    /** Who is invited to what. */
    @Described(name = "CenterInvitation", value = "Somebody who is invited to a role at one center.")
    public record CenterInvitation(
            EmailAddress email,

            @Described("CENTER_CASHIER or CENTER_EXAM_OFFICER")
            OrganizationRole role,

            @Described("Last day of the role, in UTC; none: it has no end") @Nullable
            LocalDate until) {}

    /**
     * The invitation is sent in the name of the host.
     *
     * @return when the invitation expires
     * @throws NotFound when the caller does not direct the center
     * @throws Invalid {@code role}: {@code not-a-role-of-centers}; {@code until}
     * @throws Refused as {@link PlaceRoles#invite}
     */
    public Instant execute(Slug slug, CenterInvitation invitation) {
        var center = staff.directed(slug);
        if (!CenterRoles.ALL.contains(invitation.role())) {
            throw new Invalid("role", "not-a-role-of-centers");
        }
        return roles.invite(
                CenterRoles.at(center), center.host(), invitation.email(), invitation.role(), invitation.until());
    }
}
