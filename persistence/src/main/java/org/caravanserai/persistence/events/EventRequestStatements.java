package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.events.tasks.EventRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.tasks.RequestStatements;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Registrations that people have made; what is confirmed stands among what is ahead of them. */
@ApplicationScoped
class EventRequestStatements implements RequestStatements {

    @Override
    public Map<RequestKind, String> statements() {
        return Map.of(EventRequest.EVENT_REGISTRATION, """
            select e.title, r.state, r.registered_at as since,

            """ + TaskStatements.entered("r", "r.registered_at") + """

             as stepped, '/registrations/' || r.code as address
              from registration r join academic_event e on e.id = r.event_id where r.account_id = ?1 and r.state <> 'CONFIRMED'
            """);
    }
}
