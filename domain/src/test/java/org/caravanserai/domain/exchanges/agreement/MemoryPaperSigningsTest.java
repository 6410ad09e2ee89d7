package org.caravanserai.domain.exchanges.agreement;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryPaperSigningsTest extends ExchangesInMemory implements PaperSigningsContract {

    @Override
    public PaperSignings signings() {
        return exchanges.signings;
    }
}
