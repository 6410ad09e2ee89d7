package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryStayEventsTest extends ExchangesInMemory implements StayEventsContract {

    @Override
    public StayEvents stayEvents() {
        return exchanges.stayEvents;
    }
}
