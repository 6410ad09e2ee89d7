package org.caravanserai.persistence.events;

import static org.caravanserai.persistence.shared.OrganizationReference.moved;
import static org.caravanserai.persistence.shared.OrganizationReference.movedWithVersion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Organizers of events. */
@ApplicationScoped
class EventOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(
                movedWithVersion("event_series", "organizer_id"),
                moved("event_change", "organizer_id"),
                movedWithVersion("academic_event", "organizer_id"));
    }
}
