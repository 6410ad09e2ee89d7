package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.exchanges.tasks.ExchangeTask;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.persistence.tasks.TaskStatements;

/** What waits about exchanges. */
@ApplicationScoped
class ExchangeTaskStatements implements TaskStatements {

    @Override
    public Map<TaskKind, String> statements() {
        return Map.ofEntries(
                Map.entry(ExchangeTask.APPROVE_AGREEMENTS, """
                    select m.account_id, a.id, r.proposed_at as since, cast(null as timestamptz) as due, '/manage/exchanges/agreements/' || a.code as first,
                           r.terms -> 'title' as title, cast(null as text) as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from exchange_agreement a join agreement_revision r on r.agreement_id = a.id and r.number = a.revision
                      join agreement_party p on p.agreement_id = a.id join {holders} m on m.organization_id = p.organization_id
                     where a.state in ({states})
                       and not exists (select from agreement_approval v
                                        where v.agreement_id = a.id and v.revision = a.revision and v.organization_id = p.organization_id)
                       and exists (select from jsonb_array_elements(r.terms -> 'conditions') c
                                    where exchange_last_day(c ->> 'lastYear', null) >= cast(cast(?2 as timestamptz) as date))
                    """),
                Map.entry(ExchangeTask.CONFIRM_SIGNINGS, """
                    select m.account_id, s.id, s.recorded_at as since, cast(null as timestamptz) as due, '/manage/exchanges/agreements/' || a.code as first,
                           (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = a.id) as title, cast(null as text) as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from agreement_signing s join exchange_agreement a on a.id = s.agreement_id and a.revision_in_force = s.revision
                      join agreement_party p on p.agreement_id = a.id join {holders} m on m.organization_id = p.organization_id
                     where s.state in ({states})
                       and not exists (select from agreement_signing_answer w where w.signing_id = s.id and w.organization_id = p.organization_id)
                    """),
                Map.entry(ExchangeTask.SETTLE_DISPUTES, """
                    select m.account_id, s.id, coalesce((select min(w.answered_at) from agreement_signing_answer w
                                                          where w.signing_id = s.id and not w.confirmed), s.recorded_at) as since, cast(null as timestamptz) as due, '/manage/exchanges/agreements/' || a.code as first,
                                                          (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = a.id) as title, cast(null as text) as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from agreement_signing s join exchange_agreement a on a.id = s.agreement_id and a.revision = s.revision
                      join {holders} m on m.organization_id = s.recorded_by_organization
                     where s.state in ({states}) and a.state <> 'WITHDRAWN' and a.revision_in_force is distinct from a.revision
                    """),
                Map.entry(ExchangeTask.ANSWER_CORRECTIONS, """
                    select m.account_id, c.id, c.proposed_at as since, cast(null as timestamptz) as due, '/manage/exchanges/corrections/' || c.code as first,
                           (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = c.agreement_id) as title, c.code as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from exchange_correction c
                      join {holders} m on m.organization_id = case when c.proposed_by_organization = c.from_organization
                                                                   then c.to_organization else c.from_organization end
                     where c.state in ({states})
                    """),
                Map.entry(ExchangeTask.ANSWER_EXTENSIONS, """
                    select m.account_id, x.id, x.asked_at as since, cast(null as timestamptz) as due, '/manage/exchanges/nominations/' || n.code as first,
                           (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = n.agreement_id) as title, {person n} as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from stay_extension x join mobility b on b.id = x.mobility_id join nomination n on n.id = b.nomination_id
                      join {holders} m on m.organization_id in (n.from_organization, n.to_organization) and m.organization_id <> x.asked_by_organization
                     where x.state in ({states})
                    """),
                Map.entry(ExchangeTask.FINISH_AGREEMENT_DRAFTS, """
                    select m.account_id, d.id, d.changed_at as since, cast(null as timestamptz) as due, '/manage/exchanges/agreements/drafts/' || d.code as first,
                           cast(null as jsonb) as title, d.code as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from exchange_agreement_draft d join {holders} m on m.organization_id = d.organization_id
                    """),
                Map.entry(ExchangeTask.CONFIRM_OWN_PEOPLE, """
                     select h.account_id, x.id, x.submitted_at as since, cast(null as timestamptz) as due, '/manage/exchanges/calls/' || k.slug || '/applications?membershipOpen=true' as first,
                            k.title as title, (select {person p} from account p where p.id = x.account_id) as words, h.organization_id as place_id, (select o.display_name from organization o where o.id = h.organization_id) as place
                       from exchange_application x join exchange_call k on k.id = x.call_id
                       join {holders} h on h.organization_id = k.organization_id
                      where
                    """ + SqlCallDirectory.MEMBERSHIP_OPEN + """

                    """),
                Map.entry(ExchangeTask.ALLOCATE_PLACES, """
                    select m.account_id, k.id, k.closes_at as since, cast(null as timestamptz) as due, '/manage/exchanges/calls/' || k.slug as first,
                           k.title as title, cast(null as text) as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from exchange_call k join {holders} m on m.organization_id = k.organization_id
                     where k.published_at is not null and k.released_at is null and k.cancelled_at is null and k.closes_at <= ?2
                       and exists (select from exchange_application x where x.call_id = k.id and x.state = 'SUBMITTED')
                       and not exists (select from exchange_application x where x.call_id = k.id and x.state = 'SUBMITTED' and x.score is null)
                    """),
                Map.entry(ExchangeTask.NOMINATE_APPLICANTS, """
                    select m.account_id, x.id,
                    """ + TaskStatements.entered("x", "x.applied_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/exchanges/calls/' || k.slug || '/applications?state=' || x.state as first,
                     k.title as title, (select {person p} from account p where p.id = x.account_id) as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from exchange_application x join exchange_call k on k.id = x.call_id join {holders} m on m.organization_id = k.organization_id
                     where x.state in ({states})
                    """),
                Map.entry(ExchangeTask.DECIDE_APPLICATION_APPEALS, """
                    select m.account_id, l.id, l.filed_at as since, cast(null as timestamptz) as due, '/manage/exchanges/applications/' || x.code as first,
                           k.title as title, (select {person p} from account p where p.id = x.account_id) as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from exchange_appeal l join exchange_application x on x.id = l.application_id join exchange_call k on k.id = x.call_id
                      join {holders} m on m.organization_id = k.organization_id
                     where l.decided_at is null and m.account_id <> x.account_id
                    """),
                Map.entry(ExchangeTask.CONFIRM_EXCEPTIONS, """
                    select m.account_id, n.id, q.requested_at as since, cast(null as timestamptz) as due, '/manage/exchanges/nominations/' || n.code as first,
                           (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = n.agreement_id) as title, {person n} as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from quota_exception q join nomination n on n.id = q.nomination_id join {holders} m on m.organization_id = q.organization_id
                     where n.state in ({states}) and q.confirmed_by is null and q.requested_by <> m.account_id
                    """),
                Map.entry(ExchangeTask.DECIDE_NOMINATIONS, """
                    select m.account_id, n.id, n.nominated_at as since, cast(null as timestamptz) as due, '/manage/exchanges/nominations/' || n.code as first,
                           (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = n.agreement_id) as title, {person n} as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from nomination n join {holders} m on m.organization_id = n.to_organization
                     where n.state in ({states})
                    """),
                Map.entry(ExchangeTask.CONFIRM_ARRIVALS, """
                    select m.account_id, b.id, coalesce(n.decided_at, n.nominated_at) as since,
                           cast(f.starts_on + 1 as timestamp) at time zone 'UTC' as due, '/manage/exchanges/nominations/' || n.code as first,
                           (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = n.agreement_id) as title, {person n} as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from mobility b join nomination n on n.id = b.nomination_id left join nomination_host_form f on f.nomination_id = n.id
                      join {holders} m on m.organization_id = n.to_organization
                     where b.state in ({states})
                    """),
                Map.entry(ExchangeTask.DECIDE_INVITATION_APPROVALS, """
                    select m.account_id, v.id, i.invited_at as since, v.due_at as due, '/manage/exchanges/invitations/' || i.code as first,
                           (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = i.agreement_id) as title, {person i} as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from invitation_approval v join invitation i on i.id = v.invitation_id join {holders} m on m.organization_id = i.to_organization
                     where v.state in ({states}) and (i.state in ({states}) and v.kind = 'FACULTY' or i.state = 'APPROVED' and v.kind <> 'FACULTY')
                    """),
                Map.entry(ExchangeTask.NOMINATE_INVITED, """
                    select m.account_id, i.id,
                    """ + TaskStatements.entered("i", "i.invited_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/exchanges/invitations/' || i.code as first,
                     (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = i.agreement_id) as title, {person i} as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from invitation i join {holders} m on m.organization_id = i.from_organization
                     where i.state in ({states})
                    """),
                Map.entry(ExchangeTask.REVIEW_APPLICATIONS, """
                    select m.account_id, x.id, k.closes_at as since, cast(null as timestamptz) as due, '/manage/exchanges/applications/' || x.code as first,
                           k.title as title, (select {person p} from account p where p.id = x.account_id) as words, m.organization_id as place_id, (select o.display_name from organization o where o.id = m.organization_id) as place
                      from exchange_application x join exchange_call k on k.id = x.call_id join {holders} m on m.organization_id = k.organization_id
                     where x.state in ({states}) and x.account_id <> m.account_id
                       and k.published_at is not null and k.released_at is null and k.cancelled_at is null and k.closes_at <= ?2
                       and not exists (select from exchange_review v where v.application_id = x.id and v.reviewer_id = m.account_id)
                       and not exists (select from exchange_conflict c where c.application_id = x.id and c.reviewer_id = m.account_id)
                    """),
                Map.entry(ExchangeTask.CHECK_LINKS, """
                    select m.account_id, l.id, l.created_at as since, cast(null as timestamptz) as due, cast(null as text) as first,
                           (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = l.agreement_id) as title, l.person_name as words, l.organization_id as place_id, (select o.display_name from organization o where o.id = l.organization_id) as place
                      from agreement_link l cross join {officials} m
                     where l.standing in ({states}) and l.revoked_at is null
                    """),
                Map.entry(ExchangeTask.ANSWER_OFFERS, """
                    select x.account_id, x.id,
                    """ + TaskStatements.entered("x", "x.applied_at") + """
                     as since, x.offer_until as due, '/my/applications/' || x.code as first,
                     k.title as title, cast(null as text) as words, k.organization_id as place_id, (select o.display_name from organization o where o.id = k.organization_id) as place
                      from exchange_application x join exchange_call k on k.id = x.call_id
                     where x.state in ({states}) and (x.offer_until is null or x.offer_until > ?2)
                    """),
                Map.entry(ExchangeTask.COMPLETE_APPLICATIONS, """
                    select x.account_id, x.id, x.applied_at as since, k.closes_at as due, '/my/applications/' || x.code as first,
                           k.title as title, cast(null as text) as words, k.organization_id as place_id, (select o.display_name from organization o where o.id = k.organization_id) as place
                      from exchange_application x join exchange_call k on k.id = x.call_id
                     where x.state in ({states}) and k.closes_at > ?2
                    """),
                Map.entry(ExchangeTask.ANSWER_INVITATIONS, """
                    select i.account_id, i.id,
                    """ + TaskStatements.entered("i", "i.invited_at") + """
                     as since, cast(null as timestamptz) as due, '/my/invitations/' || i.code as first,
                     (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = i.agreement_id) as title, cast(null as text) as words, i.to_organization as place_id, (select o.display_name from organization o where o.id = i.to_organization) as place
                      from invitation i
                     where i.state in ({states}) and i.accepted_at is null and i.account_id is not null
                    """),
                Map.entry(ExchangeTask.NAME_CONTACTS, """
                    select n.account_id, b.id, coalesce(n.decided_at, n.nominated_at) as since, cast(null as timestamptz) as due, '/my/stays/' || b.code as first,
                           (select r.terms -> 'title' from exchange_agreement y join agreement_revision r on r.agreement_id = y.id and r.number = y.revision where y.id = n.agreement_id) as title, cast(null as text) as words, n.to_organization as place_id, (select o.display_name from organization o where o.id = n.to_organization) as place
                      from mobility b join nomination n on n.id = b.nomination_id
                     where b.state in ({states}) and n.account_id is not null and not exists (select from stay_contact c where c.mobility_id = b.id)
                    """));
    }
}
