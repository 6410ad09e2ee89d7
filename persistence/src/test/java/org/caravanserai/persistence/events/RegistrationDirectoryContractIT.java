package org.caravanserai.persistence.events;

import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationDirectoryContract;

class RegistrationDirectoryContractIT extends RegistrationsInPostgres implements RegistrationDirectoryContract {

    @Override
    public RegistrationDirectory directory() {
        return repository(RegistrationDirectory.class);
    }
}
