package org.caravanserai.events.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.organizations.PlaceRoles;
import org.jspecify.annotations.Nullable;

/** The organizer invites somebody, of whatever organization, to a role at one event. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class InviteToEvent {

    private final OwnEvents ownEvents;
    private final PlaceRoles roles;

    @Inject
    public InviteToEvent(OwnEvents ownEvents, PlaceRoles roles) {
        this.ownEvents = ownEvents;
        this.roles = roles;
    }

    /** Who is invited to what. */
    @Described(name = "EventInvitation", value = "Somebody who is invited to a role at an event.")
    public record EventInvitation(
            EmailAddress email,

            @Described("EVENT_CO_ORGANIZER or EVENT_HELPER") OrganizationRole role,

            @Described("Last day of the role, in UTC; none: it ends with the event's page") @Nullable
            LocalDate until) {}

    /**
     * @return when the invitation expires
     * @throws NotFound when the caller does not direct the event
     * @throws Invalid {@code role}: {@code not-a-role-of-events}; {@code until}
     * @throws Refused as {@link PlaceRoles#invite}
     */
    public Instant execute(String slug, EventInvitation invitation) {
        var event = ownEvents.bySlug(Permission.DIRECT_EVENTS, slug);
        if (!EventRoles.ALL.contains(invitation.role())) {
            throw new Invalid("role", "not-a-role-of-events");
        }
        return roles.invite(
                EventRoles.at(event), event.organizer(), invitation.email(), invitation.role(), invitation.until());
    }
}
