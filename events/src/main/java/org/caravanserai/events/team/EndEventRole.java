package org.caravanserai.events.team;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.PlaceRoles;
import org.jspecify.annotations.Nullable;

/** The organizer ends somebody's role at an event, and everybody gives up their own. */
@UseCase
@Requires(Permission.READ_PARTICIPANTS)
public class EndEventRole {

    private final OwnEvents ownEvents;
    private final PlaceRoles roles;
    private final CurrentCaller caller;

    @Inject
    public EndEventRole(OwnEvents ownEvents, PlaceRoles roles, CurrentCaller caller) {
        this.ownEvents = ownEvents;
        this.roles = roles;
        this.caller = caller;
    }

    /**
     * @param reason which the person reads; null when none is given
     * @throws NotFound when the role is not there, or neither the caller's own nor at an event that the caller directs
     */
    public void execute(String slug, UUID account, OrganizationRole role, @Nullable Reason reason) {
        var needed = caller.get().is(account) ? Permission.READ_PARTICIPANTS : Permission.DIRECT_EVENTS;
        var event = ownEvents.bySlug(needed, slug);
        roles.end(EventRoles.at(event), event.organizer(), account, role, reason);
    }
}
