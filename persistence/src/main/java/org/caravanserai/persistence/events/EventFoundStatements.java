package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.events.FoundInEvents;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.persistence.search.FoundStatements;

/**
 * Sessions of the programmes of public events, without the names of speakers, and the speakers themselves, each once for an event; the events
 * have their own index.
 */
@ApplicationScoped
class EventFoundStatements implements FoundStatements {

    private static final String PUBLIC =
            "e.published_at is not null and e.state in ('PUBLISHED', 'POSTPONED', 'CLOSED', 'ARCHIVED')";

    private static final String SESSION = """
        select cast(s.event_id as text) as source, s.event_id || ':' || s.guid as key,
               '/events/' || e.slug || '/programme#session-' || s.guid as address,
               jsonb_build_object(coalesce(nullif(substring(s.language from '^[a-z]{2}'), ''), 'en'), s.title) as title,
               jsonb_build_object('en', concat_ws(' ', s.subtitle, s.summary, s.track)) as about,
               cast('{}' as text[]) as names,
               e.venue_city as city, e.venue_country as country, cast(s.starts_at at time zone e.time_zone as date) as day,
               cast('{}' as text[]) as cities, array_remove(array[cast(e.venue_country as text)], null) as countries,
               array(select s.language where s.language is not null) as languages
        from programme_session s join academic_event e on e.id = s.event_id
        where %s and cast(s.event_id as text) {sources}
        """.formatted(PUBLIC);

    /** Those whom the programme names at a session, and those whom the organizer names at one that it has; the address is that of their first session. */
    private static final String SPEAKER = """
        select distinct on (p.name, e.id) cast(e.id as text) as source, e.id || ':' || p.number as key,
               '/events/' || e.slug || '/programme#session-' || s.guid as address,
               jsonb_build_object('en', p.name) as title, e.title as about, array_remove(array[p.own_name], null) as names,
               e.venue_city as city, e.venue_country as country, cast(s.starts_at at time zone e.time_zone as date) as day,
               cast('{}' as text[]) as cities, cast('{}' as text[]) as countries, cast('{}' as text[]) as languages
        from (select b.event_id, b.session_guid, 'p' || b.speaker as number, coalesce(k.public_name, k.name) as name, null as own_name
                from session_speaker b join programme_speaker k on k.event_id = b.event_id and k.number = b.speaker
              union all
              select n.event_id, n.session_guid, 'n' || n.number,
                     case when a.family_first then a.family_name || ' ' || a.given_name else concat_ws(' ', a.given_name, a.family_name) end, a.own_name
                from session_named_speaker n join account a on a.id = n.account_id) p
        join programme_session s on s.event_id = p.event_id and s.guid = p.session_guid
        join academic_event e on e.id = p.event_id
        where %s and p.name <> '' and cast(e.id as text) {sources}
        order by p.name, e.id, s.starts_at, s.position
        """.formatted(PUBLIC);

    @Override
    public Map<FoundKind, String> statements() {
        return Map.of(FoundInEvents.SESSION, SESSION, FoundInEvents.SPEAKER, SPEAKER);
    }
}
