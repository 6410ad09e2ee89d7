package org.caravanserai.domain.exchanges.agreement;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryAgreementDraftsTest extends ExchangesInMemory implements AgreementDraftsContract {

    @Override
    public AgreementDrafts drafts() {
        return exchanges.drafts;
    }
}
