package org.caravanserai.events.team;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.platform.organizations.PlaceRoles;

/** Who has a role at one event, and who was invited to one, for its organizer. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class ShowEventTeam {

    private final OwnEvents ownEvents;
    private final PlaceRoles roles;

    @Inject
    public ShowEventTeam(OwnEvents ownEvents, PlaceRoles roles) {
        this.ownEvents = ownEvents;
        this.roles = roles;
    }

    /**
     * @param invited open invitations, the newest first
     */
    public record Team(List<RoleLine> roles, List<OpenInvitation> invited) {}

    /**
     * @throws NotFound when the caller does not direct the event
     */
    public Team execute(String slug) {
        var place = EventRoles.at(ownEvents.bySlug(Permission.DIRECT_EVENTS, slug));
        return new Team(roles.roles(place), roles.invited(place));
    }
}
