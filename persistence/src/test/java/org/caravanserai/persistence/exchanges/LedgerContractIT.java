package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.places.Ledger;
import org.caravanserai.domain.exchanges.places.LedgerContract;

class LedgerContractIT extends ExchangesInPostgres implements LedgerContract {

    @Override
    public Ledger ledger() {
        return repository(JpaNominations.class);
    }
}
