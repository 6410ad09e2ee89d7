package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.correction.Corrections;
import org.caravanserai.domain.exchanges.correction.CorrectionsContract;

class CorrectionsContractIT extends ExchangesInPostgres implements CorrectionsContract {

    @Override
    public Corrections corrections() {
        return repository(Corrections.class);
    }
}
