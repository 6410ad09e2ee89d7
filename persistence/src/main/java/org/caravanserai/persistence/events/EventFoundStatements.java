package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.events.FoundInEvents;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.persistence.search.FoundStatements;

/**
 * Sessions of the programmes of public events, without the names of speakers, which would stay in the words for typing errors when a person
 * is forgotten; the events themselves have their own index.
 */
@ApplicationScoped
class EventFoundStatements implements FoundStatements {

    @Override
    public Map<FoundKind, String> statements() {
        return Map.of(FoundInEvents.SESSION, """
                select cast(s.event_id as text) as source, s.event_id || ':' || s.guid as key,
                       '/events/' || e.slug || '/programme#session-' || s.guid as address,
                       jsonb_build_object(coalesce(nullif(substring(s.language from '^[a-z]{2}'), ''), 'en'), s.title) as title,
                       jsonb_build_object('en', concat_ws(' ', s.subtitle, s.summary, s.track)) as about,
                       cast('{}' as text[]) as names,
                       e.venue_city as city, e.venue_country as country, cast(s.starts_at at time zone e.time_zone as date) as day,
                       cast('{}' as text[]) as cities, array_remove(array[cast(e.venue_country as text)], null) as countries,
                       array(select s.language where s.language is not null) as languages
                from programme_session s join academic_event e on e.id = s.event_id
                where e.published_at is not null and e.state in ('PUBLISHED', 'POSTPONED', 'CLOSED', 'ARCHIVED')
                  and cast(s.event_id as text) {sources}
                """);
    }
}
