package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.events.tasks.EventTask;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.persistence.tasks.TaskStatements;

/** What waits about events. */
@ApplicationScoped
class EventTaskStatements implements TaskStatements {

    @Override
    public Map<TaskKind, String> statements() {
        return Map.ofEntries(
                Map.entry(EventTask.DECIDE_EVENTS, """
                    select m.account_id, w.id, w.since, cast(null as timestamptz) as due, '/manage/approvals/' || w.slug as first,
                           w.title as title, cast(null as text) as words, w.event_id as place_id, w.title as place
                      from (select e.id, e.id as event_id, e.slug, e.title, e.submitted_at as since from academic_event e where e.state in ({states})
                            union all
                            select c.id, e.id, e.slug, e.title, c.proposed_at from event_change c join academic_event e on e.id = c.event_id where c.state in ({states})) w
                     cross join {officials} m
                    """),
                Map.entry(EventTask.CORRECT_EVENTS, """
                    select m.account_id, e.id,
                    """ + TaskStatements.entered("e", "e.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/events/' || e.slug as first,
                     e.title as title, cast(null as text) as words, e.id as place_id, e.title as place
                      from academic_event e join {holders} m on m.organization_id = e.organizer_id and (m.place_id is null or m.place_id = e.id)
                     where e.state in ({states})
                    """),
                Map.entry(EventTask.PUBLISH_EVENTS, """
                    select m.account_id, e.id,
                    """ + TaskStatements.entered("e", "e.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/events/' || e.slug as first,
                     e.title as title, cast(null as text) as words, e.id as place_id, e.title as place
                      from academic_event e join {holders} m on m.organization_id = e.organizer_id and (m.place_id is null or m.place_id = e.id)
                     where e.state in ({states})
                    """),
                Map.entry(EventTask.SUBMIT_EVENTS, """
                    select m.account_id, e.id, e.created_at as since, cast(null as timestamptz) as due, '/manage/events/' || e.slug as first,
                           e.title as title, cast(null as text) as words, e.id as place_id, e.title as place
                      from academic_event e join {holders} m on m.organization_id = e.organizer_id and (m.place_id is null or m.place_id = e.id)
                     where e.state in ({states})
                    """),
                Map.entry(EventTask.SET_NEW_DATES, """
                    select m.account_id, e.id,
                    """ + TaskStatements.entered("e", "e.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/events/' || e.slug as first,
                     e.title as title, cast(null as text) as words, e.id as place_id, e.title as place
                      from academic_event e join {holders} m on m.organization_id = e.organizer_id and (m.place_id is null or m.place_id = e.id)
                     where e.state in ({states})
                    """),
                Map.entry(EventTask.DECIDE_CONTRIBUTIONS, """
                    select m.account_id, c.id, k.closes_at + make_interval(hours => k.grace_hours) as since, cast(null as timestamptz) as due,
                           '/manage/events/' || e.slug || '/contributions/' || c.code as first,
                           cast(null as jsonb) as title, c.content ->> 'title' as words, e.id as place_id, e.title as place
                      from event_contribution c join academic_event e on e.id = c.event_id join contribution_call k on k.event_id = e.id
                      join {holders} m on m.organization_id = e.organizer_id and (m.place_id is null or m.place_id = e.id)
                     where c.state in ({states}) and k.closes_at + make_interval(hours => k.grace_hours) <= ?2 and not e.cancelled
                    """),
                Map.entry(EventTask.REVIEW_CONTRIBUTIONS, """
                    select r.reviewer_id as account_id, r.id, r.assigned_at as since, k.reviews_until as due, '/my/reviews/' || c.code as first,
                           cast(null as jsonb) as title, c.content ->> 'title' as words, e.id as place_id, e.title as place
                      from contribution_review r join event_contribution c on c.id = r.contribution_id
                      join academic_event e on e.id = c.event_id join contribution_call k on k.event_id = e.id
                     where r.state in ({states}) and c.state in ('SUBMITTED', 'UNDER_REVIEW') and not e.cancelled
                       and exists (select from {holders} m where m.account_id = r.reviewer_id and m.place_id = e.id)
                    """),
                Map.entry(EventTask.SUBMIT_CONTRIBUTIONS, """
                    select c.account_id, c.id, c.begun_at as since, k.closes_at as due, '/my/contributions/' || c.code as first,
                           cast(null as jsonb) as title, c.content ->> 'title' as words, e.id as place_id, e.title as place
                      from event_contribution c join academic_event e on e.id = c.event_id join contribution_call k on k.event_id = e.id
                     where c.state in ({states}) and k.closes_at + make_interval(hours => k.grace_hours) > ?2 and not e.cancelled
                    """),
                Map.entry(EventTask.CONFIRM_CONTRIBUTIONS, """
                    select c.account_id, c.id,
                    """ + TaskStatements.entered("c", "c.submitted_at") + """
                     as since, cast(null as timestamptz) as due, '/my/contributions/' || c.code as first,
                     cast(null as jsonb) as title, c.content ->> 'title' as words, e.id as place_id, e.title as place
                      from event_contribution c join academic_event e on e.id = c.event_id
                     where c.state in ({states}) and not e.cancelled and e.ends_at > ?2
                    """),
                Map.entry(EventTask.CLOSE_EVENTS, """
                    select m.account_id, e.id, e.ends_at as since, cast(null as timestamptz) as due, '/manage/events/' || e.slug as first,
                           e.title as title, cast(null as text) as words, e.id as place_id, e.title as place
                      from academic_event e join {holders} m on m.organization_id = e.organizer_id and (m.place_id is null or m.place_id = e.id)
                     where e.state in ({states}) and e.ends_at < ?2
                    """),
                Map.entry(EventTask.ADMIT_PARTICIPANTS, """
                    select m.account_id, r.id, r.registered_at as since, cast(null as timestamptz) as due, '/manage/events/' || e.slug || '/people?state=' || r.state as first,
                           cast(null as jsonb) as title, {person r} as words, e.id as place_id, e.title as place
                      from registration r join academic_event e on e.id = r.event_id join {holders} m on m.organization_id = e.organizer_id and (m.place_id is null or m.place_id = e.id)
                     where r.state in ({states}) and e.state = 'PUBLISHED' and e.ends_at > ?2
                    """));
    }
}
