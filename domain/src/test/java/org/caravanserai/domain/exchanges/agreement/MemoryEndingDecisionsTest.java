package org.caravanserai.domain.exchanges.agreement;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryEndingDecisionsTest extends ExchangesInMemory implements EndingDecisionsContract {

    @Override
    public EndingDecisions decisions() {
        return exchanges.endings;
    }
}
