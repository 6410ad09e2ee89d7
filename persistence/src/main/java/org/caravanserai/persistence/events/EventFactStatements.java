package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.EventFactType;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.persistence.webhooks.FactStatements;

/** What webhooks tell of events, and of registrations without the person. */
@ApplicationScoped
class EventFactStatements implements FactStatements {

    private static final String EVENT = """
        select jsonb_build_object('slug', e.slug) as names, '/events/' || e.slug as path, array[e.organizer_id] as organizations
          from academic_event e where e.id = ?1
        """;

    private static final String REGISTRATION = """
        select jsonb_build_object('code', r.code, 'event', e.slug) as names, '/registrations/' || r.code as path,
               array[e.organizer_id] as organizations
          from registration r join academic_event e on e.id = r.event_id where r.id = ?1
        """;

    @Override
    public Map<FactType, String> statements() {
        return Arrays.stream(EventFactType.values())
                .collect(Collectors.toMap(Function.identity(), EventFactStatements::statement));
    }

    private static String statement(EventFactType fact) {
        return switch (fact) {
            case EVENT__SUBMITTED,
                    EVENT__APPROVED,
                    EVENT__PUBLISHED,
                    EVENT__CHANGED,
                    EVENT__POSTPONED,
                    EVENT__CANCELLED,
                    EVENT__CLOSED,
                    PROGRAMME__RELEASED -> EVENT;
            case REGISTRATION__CONFIRMED, REGISTRATION__WAITING, REGISTRATION__REJECTED, REGISTRATION__CANCELLED ->
                REGISTRATION;
        };
    }
}
