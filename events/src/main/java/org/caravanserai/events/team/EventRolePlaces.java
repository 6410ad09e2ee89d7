package org.caravanserai.events.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.platform.organizations.RolePlaces;

/** Events as places at which people have roles. */
@ApplicationScoped
public class EventRolePlaces implements RolePlaces {

    private final AcademicEvents events;

    @Inject
    public EventRolePlaces(AcademicEvents events) {
        this.events = events;
    }

    @Override
    public String kind() {
        return EventRoles.KIND;
    }

    @Override
    public Optional<Named> named(UUID id) {
        return events.byId(id).map(event -> new Named(event.title(), "/manage/events/" + event.slug() + "/people"));
    }
}
