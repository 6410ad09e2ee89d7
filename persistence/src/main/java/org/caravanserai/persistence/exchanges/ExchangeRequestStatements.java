package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.tasks.ExchangeRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.tasks.RequestStatements;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Applications and appeals of people, and what they have asked of the other side: agreements, extensions, corrections. */
@ApplicationScoped
class ExchangeRequestStatements implements RequestStatements {

    @Override
    public Map<RequestKind, String> statements() {
        return Map.of(
                ExchangeRequest.EXCHANGE_APPLICATION,
                """
                    select k.title, case when x.state = 'REJECTED' and x.membership_refused_at is not null then 'NOT_A_MEMBER' else x.state end as state,
                       coalesce(x.submitted_at, x.applied_at) as since,

                    """ + TaskStatements.entered("x", "x.applied_at") + """

                     as stepped, '/my/applications/' || x.code as address
                      from exchange_application x join exchange_call k on k.id = x.call_id where x.account_id = ?1
                    """,
                ExchangeRequest.AGREEMENT_SENT,
                """
                select r.terms -> 'title' as title, a.state, r.proposed_at as since,
                       coalesce((select max(v.approved_at) from agreement_approval v where v.agreement_id = a.id and v.revision = r.number), r.proposed_at) as stepped,
                       '/manage/exchanges/agreements/' || a.code as address
                  from exchange_agreement a join agreement_revision r on r.agreement_id = a.id and r.number = a.revision
                 where r.proposed_by_account = ?1
                   and exists (select from agreement_party p join membership_in_force m on m.organization_id = p.organization_id
                                where p.agreement_id = a.id and m.account_id = ?1)
                """,
                ExchangeRequest.APPLICATION_APPEAL,
                """
                select k.title, coalesce(l.decision, 'OPEN') as state, l.filed_at as since, coalesce(l.decided_at, l.filed_at) as stepped,
                       '/my/applications/' || x.code as address
                  from exchange_appeal l join exchange_application x on x.id = l.application_id join exchange_call k on k.id = x.call_id
                 where x.account_id = ?1
                """,
                ExchangeRequest.STAY_EXTENSION,
                """
                select jsonb_build_object('en', concat_ws(' ', n.given_name, n.family_name)) as title, l.state, l.asked_at as since,
                       coalesce(l.decided_at, l.asked_at) as stepped, '/manage/exchanges/nominations/' || n.code as address
                  from

                """ + RequestStatements.asked(MobilityAction.EXTENSION_ASKED) + """

                 q join mobility b on b.id = q.subject_id join nomination n on n.id = b.nomination_id
                  join lateral (select * from stay_extension x where x.mobility_id = b.id order by x.asked_at desc limit 1) l on true
                 where exists (select from membership_in_force m where m.organization_id = l.asked_by_organization and m.account_id = ?1)
                """,
                ExchangeRequest.RECORD_CORRECTION,
                """
                select r.terms -> 'title' as title, l.state, l.proposed_at as since, coalesce(l.decided_at, l.proposed_at) as stepped,
                       '/manage/exchanges/corrections/' || l.code as address
                  from exchange_correction l join exchange_agreement a on a.id = l.agreement_id
                  join agreement_revision r on r.agreement_id = a.id and r.number = a.revision
                 where l.proposed_by = ?1
                   and exists (select from membership_in_force m where m.organization_id = l.proposed_by_organization and m.account_id = ?1)
                """);
    }
}
