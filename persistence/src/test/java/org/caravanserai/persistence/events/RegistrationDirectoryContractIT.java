package org.caravanserai.persistence.events;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationDirectoryContract;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class RegistrationDirectoryContractIT extends PostgresTest implements RegistrationDirectoryContract {

    @Override
    public RegistrationDirectory directory() {
        return repository(RegistrationDirectory.class);
    }

    @Override
    public Registrations registrations() {
        return repository(Registrations.class);
    }

    @Override
    public Seats seats() {
        return repository(Seats.class);
    }

    @Override
    public AcademicEvents events() {
        return repository(AcademicEvents.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
