package org.caravanserai.domain.exchanges.places;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryLedgerTest extends ExchangesInMemory implements LedgerContract {

    @Override
    public Ledger ledger() {
        return exchanges.nominations;
    }
}
