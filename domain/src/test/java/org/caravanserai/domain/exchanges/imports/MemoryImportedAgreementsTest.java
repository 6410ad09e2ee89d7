package org.caravanserai.domain.exchanges.imports;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryImportedAgreementsTest extends ExchangesInMemory implements ImportedAgreementsContract {

    private final MemoryImportedAgreements imported = new MemoryImportedAgreements(
            () -> memory.organizations.table.all(), id -> agreements().byId(id).orElseThrow());

    @Override
    public ImportedAgreements imported() {
        return imported;
    }
}
