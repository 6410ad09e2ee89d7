package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.events.registration.EventAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.persistence.messages.AudienceStatements;

/** Those who signed up for an event, but for guests who have not confirmed their address. */
@ApplicationScoped
class EventAudienceStatements implements AudienceStatements {

    @Override
    public Map<AudienceKind, String> statements() {
        return Map.of(EventAudience.EVENT, """
            select r.email, r.given_name, r.family_name, r.own_name, r.family_first, r.language, r.state, r.attendance, r.country
              from registration r
             where r.event_id = ?1 and r.state in ('PENDING', 'CONFIRMED', 'WAITING') and r.held_until is null
            """);
    }
}
