package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.agreement.EndingDecisions;
import org.caravanserai.domain.exchanges.agreement.EndingDecisionsContract;

class EndingDecisionsContractIT extends ExchangesInPostgres implements EndingDecisionsContract {

    @Override
    public EndingDecisions decisions() {
        return repository(EndingDecisions.class);
    }
}
