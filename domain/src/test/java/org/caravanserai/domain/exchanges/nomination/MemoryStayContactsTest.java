package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryStayContactsTest extends ExchangesInMemory implements StayContactsContract {

    @Override
    public StayContacts contacts() {
        return exchanges.stayContacts;
    }
}
