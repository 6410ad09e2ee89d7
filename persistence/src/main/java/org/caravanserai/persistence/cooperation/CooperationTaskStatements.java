package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.cooperation.tasks.CooperationTask;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.persistence.tasks.TaskStatements;

/** What waits about cooperation. */
@ApplicationScoped
class CooperationTaskStatements implements TaskStatements {

    @Override
    public Map<TaskKind, String> statements() {
        return Map.ofEntries(
                Map.entry(CooperationTask.DECIDE_MILESTONES, """
                    select h.account_id, m.id, cast(coalesce(m.submitted_on, m.due_on) as timestamp) at time zone 'UTC' as since, cast(null as timestamptz) as due, '/manage/cooperation/projects/' || e.slug || '/work/' || m.number as first,
                           m.title as title, cast(null as text) as words, e.id as place_id, e.title as place
                      from cooperation_milestone m join cooperation_project j on j.id = m.project_id join cooperation_entry e on e.id = j.id
                      join cooperation_party p on p.entry_id = e.id join organization o on o.id = p.organization_id
                      join {holders} h on h.organization_id = p.organization_id
                     where m.state in ({states}) and j.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING') and p.role not in ('OBSERVER', 'WITNESS', 'FUNDER', 'GUARANTOR')
                       and (p.since is null or p.since <= cast(cast(?2 as timestamptz) as date))
                       and (p.until_date is null or p.until_date >= cast(cast(?2 as timestamptz) as date))
                       and not exists (select from membership w where w.account_id = h.account_id and w.organization_id = m.submitted_for)
                       and (coalesce(p.country, o.country) is distinct from (
                                select coalesce(s.country, b.country) from cooperation_party s join organization b on b.id = s.organization_id
                                 where s.entry_id = e.id and s.organization_id = m.submitted_for order by s.position desc limit 1)
                            or (select count(distinct coalesce(w.country, b.country)) from cooperation_party w join organization b on b.id = w.organization_id
                                 where w.entry_id = e.id and w.role not in ('OBSERVER', 'WITNESS', 'FUNDER', 'GUARANTOR')
                       and (w.since is null or w.since <= cast(cast(?2 as timestamptz) as date))
                       and (w.until_date is null or w.until_date >= cast(cast(?2 as timestamptz) as date))) < 2)
                    """),
                Map.entry(CooperationTask.SHOW_EVIDENCE, """
                    select h.account_id, m.id, coalesce(cast(m.decided_on as timestamp) at time zone 'UTC', e.registered_at) as since, cast(m.due_on + 1 as timestamp) at time zone 'UTC' as due, '/manage/cooperation/projects/' || e.slug || '/work/' || m.number as first,
                           m.title as title, cast(null as text) as words, e.id as place_id, e.title as place
                      from cooperation_milestone m join cooperation_project j on j.id = m.project_id join cooperation_entry e on e.id = j.id
                      join cooperation_party p on p.entry_id = e.id join organization o on o.id = p.organization_id
                      join {holders} h on h.organization_id = p.organization_id
                     where m.state in ({states}) and j.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING') and p.role not in ('OBSERVER', 'WITNESS', 'FUNDER', 'GUARANTOR')
                       and (p.since is null or p.since <= cast(cast(?2 as timestamptz) as date))
                       and (p.until_date is null or p.until_date >= cast(cast(?2 as timestamptz) as date))
                    """),
                Map.entry(CooperationTask.VERIFY_BENEFITS, """
                    select r.verifier_account_id as account_id, r.id, cast(r.asked_on as timestamp) at time zone 'UTC' as since, cast(null as timestamptz) as due, '/my/verifications/' || e.slug || '/' || r.number as first,
                           r.title as title, cast(null as text) as words, e.id as place_id, e.title as place
                      from cooperation_result r join cooperation_entry e on e.id = r.project_id
                     where r.stage in ({states}) and r.verifier_account_id is not null
                       and exists (select from membership_in_force w where w.organization_id = r.verifier_id and w.account_id = r.verifier_account_id)
                    """),
                Map.entry(CooperationTask.READ_PROPOSALS, """
                    select m.account_id, r.id, r.made_at as since, cast(null as timestamptz) as due, '/proposals/' || r.code as first,
                           cast(null as jsonb) as title, r.title as words, cast(null as uuid) as place_id, cast(null as jsonb) as place
                      from cooperation_proposal r cross join {officials} m where r.state in ({states})
                    """),
                Map.entry(CooperationTask.ANSWER_PROPOSALS, """
                    select m.account_id, r.id,
                    """ + TaskStatements.entered("r", "r.made_at") + """
                     as since,
                           cast(r.answer_due + 1 as timestamp) at time zone 'UTC' as due, '/proposals/' || r.code as first,
                           cast(null as jsonb) as title, r.title as words, cast(null as uuid) as place_id, cast(null as jsonb) as place
                      from cooperation_proposal r cross join {officials} m where r.state in ({states})
                    """),
                Map.entry(CooperationTask.PUBLISH_DRAFTS, """
                    select m.account_id, d.id, d.saved_at as since, cast(null as timestamptz) as due, '/manage/cooperation/drafts/' || d.id as first,
                           d.title as title, cast(null as text) as words, cast(null as uuid) as place_id, cast(null as jsonb) as place
                      from cooperation_draft d cross join {officials} m where d.state in ({states}) and d.account_id <> m.account_id
                    """),
                Map.entry(CooperationTask.CORRECT_DRAFTS, """
                    select d.account_id, d.id, d.saved_at as since, cast(null as timestamptz) as due, '/manage/cooperation/drafts/' || d.id as first,
                           d.title as title, cast(null as text) as words, cast(null as uuid) as place_id, cast(null as jsonb) as place
                      from cooperation_draft d where d.state in ({states})
                    """),
                Map.entry(CooperationTask.FINISH_DRAFTS, """
                    select d.account_id, d.id, d.saved_at as since, cast(null as timestamptz) as due, '/manage/cooperation/drafts/' || d.id as first,
                           d.title as title, cast(null as text) as words, cast(null as uuid) as place_id, cast(null as jsonb) as place
                      from cooperation_draft d where d.state in ({states})
                    """));
    }
}
