package org.caravanserai.events.team;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.PlaceRoles;
import org.jspecify.annotations.Nullable;

/** The organizer sets the last day of somebody's role at an event, or lets it go on without an end. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class ChangeEventRoleEnd {

    private final OwnEvents ownEvents;
    private final PlaceRoles roles;

    @Inject
    public ChangeEventRoleEnd(OwnEvents ownEvents, PlaceRoles roles) {
        this.ownEvents = ownEvents;
        this.roles = roles;
    }

    /**
     * @param until the last day, in UTC; null for a role without an end
     * @throws NotFound when the caller does not direct the event, or the account does not have the role there
     * @throws Invalid {@code until}
     * @throws Refused as {@link PlaceRoles#changeEnd}
     */
    public void execute(String slug, UUID account, OrganizationRole role, @Nullable LocalDate until) {
        var event = ownEvents.bySlug(Permission.DIRECT_EVENTS, slug);
        roles.changeEnd(EventRoles.at(event), event.organizer(), account, role, until);
    }
}
