package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.exchanges.agreement.AgreementLinksContract;

class AgreementLinksContractIT extends ExchangesInPostgres implements AgreementLinksContract {

    @Override
    public AgreementLinks links() {
        return repository(AgreementLinks.class);
    }
}
