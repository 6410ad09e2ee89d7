package org.caravanserai.domain.centers.center;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.RolePlace;

/** The roles that people can have at one center; given in an organization, they count at all of its centers. */
public final class CenterRoles {

    /** What centers are called among the places at which people have roles. */
    public static final String KIND = "CENTER";

    /** The roles, in the order in which they are offered. */
    public static final Set<OrganizationRole> ALL = Collections.unmodifiableSet(EnumSet.of(
            OrganizationRole.CENTER_SECRETARY,
            OrganizationRole.CENTER_CASHIER,
            OrganizationRole.CENTER_EXAM_OFFICER,
            OrganizationRole.CENTER_READER,
            OrganizationRole.TEACHER));

    private CenterRoles() {}

    /** The center as a place at which people have roles. */
    public static RolePlace at(Center center) {
        return new RolePlace(KIND, center.id());
    }
}
