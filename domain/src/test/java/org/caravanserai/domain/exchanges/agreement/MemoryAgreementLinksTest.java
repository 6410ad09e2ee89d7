package org.caravanserai.domain.exchanges.agreement;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryAgreementLinksTest extends ExchangesInMemory implements AgreementLinksContract {

    @Override
    public AgreementLinks links() {
        return exchanges.links;
    }
}
