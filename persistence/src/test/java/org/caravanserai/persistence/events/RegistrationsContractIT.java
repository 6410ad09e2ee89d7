package org.caravanserai.persistence.events;

import org.caravanserai.domain.events.registration.Registrants;
import org.caravanserai.domain.events.registration.RegistrationsContract;

class RegistrationsContractIT extends RegistrationsInPostgres implements RegistrationsContract {

    @Override
    public Registrants registrants() {
        return repository(Registrants.class);
    }
}
