package org.caravanserai.persistence.events;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.registration.EventRegistrations;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.RegistrationsFixture;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.persistence.testing.PostgresTest;

/** The ports of {@link RegistrationsFixture} on PostgreSQL. */
public abstract class RegistrationsInPostgres extends PostgresTest implements RegistrationsFixture {

    @Override
    public RegistrationOffers registrationOffers() {
        return repository(JpaRegistrations.class);
    }

    @Override
    public Registrations registrations() {
        return repository(JpaRegistrations.class);
    }

    @Override
    public WaitingRegistrations waitingRegistrations() {
        return repository(JpaRegistrations.class);
    }

    @Override
    public EventRegistrations eventRegistrations() {
        return repository(JpaRegistrations.class);
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

    @Override
    public UnitOfWork work() {
        return repository(UnitOfWork.class);
    }
}
