package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.CooperationFactType;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.persistence.webhooks.FactStatements;

/** What webhooks tell of proposals, without the person. */
@ApplicationScoped
class CooperationFactStatements implements FactStatements {

    private static final String PROPOSAL = """
        select jsonb_build_object('code', p.code) as names, '/proposals/' || p.code as path, cast('{}' as uuid[]) as organizations
          from cooperation_proposal p where p.id = ?1
        """;

    @Override
    public Map<FactType, String> statements() {
        return Arrays.stream(CooperationFactType.values())
                .collect(Collectors.toMap(Function.identity(), CooperationFactStatements::statement));
    }

    private static String statement(CooperationFactType fact) {
        return switch (fact) {
            case PROPOSAL__MADE, PROPOSAL__ADMITTED, PROPOSAL__ANSWERED, PROPOSAL__WITHDRAWN -> PROPOSAL;
        };
    }
}
