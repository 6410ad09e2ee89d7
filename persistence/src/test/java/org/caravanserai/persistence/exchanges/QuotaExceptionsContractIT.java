package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.nomination.QuotaExceptions;
import org.caravanserai.domain.exchanges.nomination.QuotaExceptionsContract;

class QuotaExceptionsContractIT extends ExchangesInPostgres implements QuotaExceptionsContract {

    @Override
    public QuotaExceptions exceptions() {
        return repository(QuotaExceptions.class);
    }
}
