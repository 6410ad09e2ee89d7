package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryReferencesTest extends ExchangesInMemory implements ReferencesContract {

    @Override
    public References references() {
        return exchanges.references;
    }
}
