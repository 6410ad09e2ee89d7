package org.caravanserai.persistence.events;

import org.caravanserai.domain.events.registration.Registrants;
import org.caravanserai.domain.events.registration.RegistrationsContract;
import org.caravanserai.domain.history.HistoryEntries;

class RegistrationsContractIT extends RegistrationsInPostgres implements RegistrationsContract {

    @Override
    public HistoryEntries history() {
        return repository(HistoryEntries.class);
    }

    @Override
    public Registrants registrants() {
        return repository(Registrants.class);
    }
}
