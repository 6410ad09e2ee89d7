package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.nomination.StayContacts;
import org.caravanserai.domain.exchanges.nomination.StayContactsContract;

class StayContactsContractIT extends ExchangesInPostgres implements StayContactsContract {

    @Override
    public StayContacts contacts() {
        return repository(StayContacts.class);
    }
}
