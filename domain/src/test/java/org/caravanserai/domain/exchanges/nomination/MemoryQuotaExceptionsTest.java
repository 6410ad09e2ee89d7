package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryQuotaExceptionsTest extends ExchangesInMemory implements QuotaExceptionsContract {

    @Override
    public QuotaExceptions exceptions() {
        return exchanges.exceptions;
    }
}
