package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.AgreementAudience;
import org.caravanserai.domain.exchanges.call.CallAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.persistence.messages.AudienceStatements;

/** Applicants of a call and nominees of an agreement. */
@ApplicationScoped
class ExchangeAudienceStatements implements AudienceStatements {

    @Override
    public Map<AudienceKind, String> statements() {
        return Map.of(
                CallAudience.CALL, """
            select a.email, a.given_name, a.family_name, a.own_name, a.family_first, a.preferred_language as language, p.state
              from exchange_application p join account a on a.id = p.account_id
             where p.call_id = ?1 and p.state not in ('DRAFT', 'WITHDRAWN', 'CANCELLED') and a.disabled_at is null and a.email_verified_at is not null and a.anonymised_at is null
            """,
                AgreementAudience.AGREEMENT, """
            select n.email, n.given_name, n.family_name, a.own_name, coalesce(a.family_first, false) as family_first,
                   coalesce(a.preferred_language, 'en') as language, n.state
              from nomination n left join account a on a.id = n.account_id and a.anonymised_at is null
             where n.agreement_id = ?1 and n.state in ('PENDING', 'ACCEPTED') and a.disabled_at is null
            """);
    }
}
