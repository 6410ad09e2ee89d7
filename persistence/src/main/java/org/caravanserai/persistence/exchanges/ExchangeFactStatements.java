package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.ExchangeFactType;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.persistence.webhooks.FactStatements;

/** What webhooks tell of agreements and calls, and of what is about a person without the person. */
@ApplicationScoped
class ExchangeFactStatements implements FactStatements {

    private static final String AGREEMENT = """
        select jsonb_build_object('code', a.code) as names, '/agreements/' || a.code as path,
               array(select p.organization_id from agreement_party p where p.agreement_id = a.id) as organizations
          from exchange_agreement a where a.id = ?1
        """;

    private static final String CALL = """
        select jsonb_build_object('slug', c.slug) as names, '/calls/' || c.slug as path, array[c.organization_id] as organizations
          from exchange_call c where c.id = ?1
        """;

    private static final String APPLICATION = """
        select jsonb_build_object('code', a.code, 'call', c.slug) as names, '/applications/' || a.code as path,
               array[c.organization_id] as organizations
          from exchange_application a join exchange_call c on c.id = a.call_id where a.id = ?1
        """;

    private static final String NOMINATION = """
        select jsonb_build_object('code', n.code, 'agreement', a.code) as names, '/nominations/' || n.code as path,
               array[n.from_organization, n.to_organization] as organizations
          from nomination n join exchange_agreement a on a.id = n.agreement_id where n.id = ?1
        """;

    private static final String STAY = """
        select jsonb_build_object('code', m.code, 'nomination', n.code) as names, '/mobilities/' || m.code as path,
               array[n.from_organization, n.to_organization] as organizations
          from mobility m join nomination n on n.id = m.nomination_id where m.id = ?1
        """;

    @Override
    public Map<FactType, String> statements() {
        return Arrays.stream(ExchangeFactType.values())
                .collect(Collectors.toMap(Function.identity(), ExchangeFactStatements::statement));
    }

    private static String statement(ExchangeFactType fact) {
        return switch (fact) {
            case AGREEMENT__PROPOSED,
                    AGREEMENT__REVISED,
                    AGREEMENT__APPROVED,
                    AGREEMENT__IN_FORCE,
                    AGREEMENT__NOTICE_GIVEN,
                    AGREEMENT__WITHDRAWN -> AGREEMENT;
            case CALL__PUBLISHED, CALL__EXTENDED, CALL__CLOSED, CALL__RELEASED, CALL__CANCELLED -> CALL;
            case APPLICATION__SUBMITTED, APPLICATION__WITHDRAWN -> APPLICATION;
            case NOMINATION__MADE, NOMINATION__ACCEPTED, NOMINATION__REJECTED, NOMINATION__CANCELLED -> NOMINATION;
            case STAY__BEGUN, STAY__ENDED, STAY__EXTENDED, STAY__CORRECTED -> STAY;
        };
    }
}
