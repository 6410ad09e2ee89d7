package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.exchanges.tasks.ExchangeRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.web.areas.RequestSource;

/** The words for what people ask for here. */
@ApplicationScoped
class ExchangeRequestSource implements RequestSource {

    @Override
    public Map<RequestKind, String> states() {
        return Map.of(
                ExchangeRequest.EXCHANGE_APPLICATION,
                "exchanges.applicationState.",
                ExchangeRequest.AGREEMENT_SENT,
                "exchanges.agreementState.",
                ExchangeRequest.APPLICATION_APPEAL,
                "exchanges.appealState.",
                ExchangeRequest.STAY_EXTENSION,
                "exchanges.extensionState.",
                ExchangeRequest.RECORD_CORRECTION,
                "exchanges.correctionState.");
    }
}
