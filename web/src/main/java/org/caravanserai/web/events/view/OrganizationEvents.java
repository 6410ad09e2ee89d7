package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.events.view.EventsOfOrganization;

/** Public events of an organization, a section of its page. */
@Named
@RequestScoped
public class OrganizationEvents {

    private final Map<UUID, List<EventRow>> read = new HashMap<>();
    private final EventsOfOrganization events;
    private final Clock clock;

    @Inject
    OrganizationEvents(EventsOfOrganization events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** The next ones first; those that are over follow. */
    public List<EventRow> of(UUID organization) {
        return read.computeIfAbsent(organization, events::execute);
    }

    public boolean isOver(EventRow event) {
        return event.endsAt().isBefore(clock.instant());
    }
}
