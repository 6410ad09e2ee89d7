package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.tasks.EventRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.tasks.RequestStatements;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Registrations that people have made, of which those that are confirmed stand among what is ahead of them, and events that they have submitted. */
@ApplicationScoped
class EventRequestStatements implements RequestStatements {

    @Override
    public Map<RequestKind, String> statements() {
        return Map.of(
                EventRequest.EVENT_REGISTRATION,
                """
                    select e.title, r.state, r.registered_at as since,

                    """ + TaskStatements.entered("r", "r.registered_at") + """

                     as stepped, '/registrations/' || r.code as address
                      from registration r join academic_event e on e.id = r.event_id where r.account_id = ?1 and r.state <> 'CONFIRMED'
                    """,
                EventRequest.EVENT_APPROVAL,
                """
                    select e.title, e.state, q.since,

                    """ + TaskStatements.entered("e", "q.since") + """

                     as stepped, '/manage/events/' || e.slug as address
                      from

                    """ + RequestStatements.asked(EventAction.SUBMITTED)
                        + """

                     q join academic_event e on e.id = q.subject_id
                     where e.state in ('SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED')
                       and exists (select from membership_in_force m where m.organization_id = e.organizer_id and m.account_id = ?1)
                    """);
    }
}
