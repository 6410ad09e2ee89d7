package org.caravanserai.domain.exchanges.correction;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryCorrectionsTest extends ExchangesInMemory implements CorrectionsContract {

    @Override
    public Corrections corrections() {
        return exchanges.corrections;
    }
}
