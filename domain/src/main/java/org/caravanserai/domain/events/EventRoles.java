package org.caravanserai.domain.events;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.RolePlace;

/** The roles that people have at one event. */
public final class EventRoles {

    /** What events are called among the places at which people have roles. */
    public static final String KIND = "EVENT";

    /** The roles, in the order in which they are offered. */
    public static final Set<OrganizationRole> ALL = Collections.unmodifiableSet(EnumSet.of(
            OrganizationRole.EVENT_CO_ORGANIZER,
            OrganizationRole.EVENT_HELPER,
            OrganizationRole.EVENT_READER,
            OrganizationRole.EVENT_REVIEWER));

    private EventRoles() {}

    /** The event as a place at which people have roles. */
    public static RolePlace at(AcademicEvent event) {
        return new RolePlace(KIND, event.id());
    }
}
