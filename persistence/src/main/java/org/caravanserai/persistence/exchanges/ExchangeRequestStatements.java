package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.exchanges.tasks.ExchangeRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.tasks.RequestStatements;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Applications of people, and agreements that they have sent. */
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
                """);
    }
}
