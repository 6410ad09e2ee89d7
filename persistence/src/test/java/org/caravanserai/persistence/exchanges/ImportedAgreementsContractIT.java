package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.exchanges.imports.ImportedAgreementsContract;

class ImportedAgreementsContractIT extends ExchangesInPostgres implements ImportedAgreementsContract {

    @Override
    public ImportedAgreements imported() {
        return repository(ImportedAgreements.class);
    }
}
