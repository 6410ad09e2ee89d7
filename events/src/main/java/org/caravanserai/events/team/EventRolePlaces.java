package org.caravanserai.events.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.organizations.RolePlaces;

/** Events as places at which people have roles, given by the organizer. */
@ApplicationScoped
public class EventRolePlaces implements RolePlaces {

    private final AcademicEvents events;
    private final OwnEvents ownEvents;

    @Inject
    public EventRolePlaces(AcademicEvents events, OwnEvents ownEvents) {
        this.events = events;
        this.ownEvents = ownEvents;
    }

    @Override
    public String kind() {
        return EventRoles.KIND;
    }

    @Override
    public Optional<Named> named(UUID id) {
        return events.byId(id).map(event -> {
            var pages = "/manage/events/" + event.slug();
            return new Named(
                    event.title(),
                    event.slug().value(),
                    onlyReviews(event) ? "/my/reviews" : pages + "/people",
                    pages + "/team");
        });
    }

    @Override
    public Set<OrganizationRole> roles() {
        return EventRoles.ALL;
    }

    @Override
    public String otherRole() {
        return "not-a-role-of-events";
    }

    @Override
    public Owned given(String slug) {
        return owned(ownEvents.bySlug(Permission.DIRECT_EVENTS, slug));
    }

    @Override
    public Owned held(String slug) {
        return owned(ownEvents.bySlug(List.of(Permission.READ_PARTICIPANTS, Permission.REVIEW_CONTRIBUTIONS), slug));
    }

    /** Who only reviews finds the work elsewhere than among those who signed up. */
    private boolean onlyReviews(AcademicEvent event) {
        return ownEvents.may(Permission.REVIEW_CONTRIBUTIONS, event)
                && !ownEvents.may(Permission.READ_PARTICIPANTS, event);
    }

    private static Owned owned(AcademicEvent event) {
        return new Owned(EventRoles.at(event), event.organizer());
    }
}
