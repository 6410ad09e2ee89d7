package org.caravanserai.events.team;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.PlaceRoles;

/** The organizer takes back an open invitation to a role at an event; its link ends. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class WithdrawEventInvitation {

    private final OwnEvents ownEvents;
    private final PlaceRoles roles;

    @Inject
    public WithdrawEventInvitation(OwnEvents ownEvents, PlaceRoles roles) {
        this.ownEvents = ownEvents;
        this.roles = roles;
    }

    /**
     * @throws NotFound when the caller does not direct the event, or there is no such invitation
     * @throws Refused {@code invitation-over}
     */
    public void execute(String slug, UUID id) {
        roles.withdraw(EventRoles.at(ownEvents.bySlug(Permission.DIRECT_EVENTS, slug)), id);
    }
}
