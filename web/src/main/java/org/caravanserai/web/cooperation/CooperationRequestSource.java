package org.caravanserai.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.cooperation.tasks.CooperationRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.web.areas.RequestSource;

/** The words for what people ask for here. */
@ApplicationScoped
class CooperationRequestSource implements RequestSource {

    @Override
    public Map<RequestKind, String> states() {
        return Map.of(CooperationRequest.COOPERATION_PROPOSAL, "cooperation.proposalState.");
    }
}
