package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.domain.exchanges.call.ReferencesContract;

class ReferencesContractIT extends ExchangesInPostgres implements ReferencesContract {

    @Override
    public References references() {
        return repository(References.class);
    }
}
