package org.caravanserai.platform.organizations;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Refused;

/** The roles of an organization that somebody can give. */
final class GivenRoles {

    private static final Set<OrganizationRole> STAFF = EnumSet.of(
            OrganizationRole.TEACHER,
            OrganizationRole.CENTER_SECRETARY,
            OrganizationRole.CENTER_CASHIER,
            OrganizationRole.CENTER_EXAM_OFFICER,
            OrganizationRole.CENTER_READER);

    private GivenRoles() {}

    static Set<OrganizationRole> of(Caller caller, UUID organization) {
        if (caller.may(Permission.MANAGE_ORGANIZATION, organization)) {
            return OrganizationRole.ofOrganizations();
        }
        var roles = EnumSet.noneOf(OrganizationRole.class);
        if (caller.may(Permission.INVITE_STAFF, organization)) {
            roles.addAll(STAFF);
        }
        if (caller.may(Permission.DIRECT_CENTER, organization)) {
            roles.add(OrganizationRole.CENTER_DEPUTY);
        }
        return roles;
    }

    /**
     * @throws Refused {@code role-not-given-by-you}
     */
    static void require(Caller caller, UUID organization, OrganizationRole role) {
        if (!of(caller, organization).contains(role)) {
            throw new Refused("role-not-given-by-you");
        }
    }
}
