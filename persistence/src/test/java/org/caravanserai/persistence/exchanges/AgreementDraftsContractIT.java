package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.agreement.AgreementDrafts;
import org.caravanserai.domain.exchanges.agreement.AgreementDraftsContract;

class AgreementDraftsContractIT extends ExchangesInPostgres implements AgreementDraftsContract {

    @Override
    public AgreementDrafts drafts() {
        return repository(AgreementDrafts.class);
    }
}
