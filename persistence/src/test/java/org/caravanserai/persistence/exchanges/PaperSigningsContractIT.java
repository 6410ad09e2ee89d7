package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.agreement.PaperSignings;
import org.caravanserai.domain.exchanges.agreement.PaperSigningsContract;

class PaperSigningsContractIT extends ExchangesInPostgres implements PaperSigningsContract {

    @Override
    public PaperSignings signings() {
        return repository(PaperSignings.class);
    }
}
