package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.cooperation.tasks.CooperationRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.tasks.RequestStatements;

/** Proposals that people have made. */
@ApplicationScoped
class CooperationRequestStatements implements RequestStatements {

    @Override
    public Map<RequestKind, String> statements() {
        return Map.of(CooperationRequest.COOPERATION_PROPOSAL, """
            select jsonb_build_object(p.language, p.title) as title, p.state, p.made_at as since,
                   coalesce(p.answered_at, p.made_at) as stepped, '/proposals/' || p.code as address
              from cooperation_proposal p where p.account_id = ?1
            """);
    }
}
