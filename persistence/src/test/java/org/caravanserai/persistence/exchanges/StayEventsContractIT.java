package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.nomination.StayEvents;
import org.caravanserai.domain.exchanges.nomination.StayEventsContract;

class StayEventsContractIT extends ExchangesInPostgres implements StayEventsContract {

    @Override
    public StayEvents stayEvents() {
        return repository(StayEvents.class);
    }
}
