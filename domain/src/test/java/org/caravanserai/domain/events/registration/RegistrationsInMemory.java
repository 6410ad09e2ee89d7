package org.caravanserai.domain.events.registration;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventPorts;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.domain.testing.MemoryPorts;

/** The ports of {@link RegistrationsFixture} in memory. */
public abstract class RegistrationsInMemory implements RegistrationsFixture {

    private final MemoryPorts memory = new MemoryPorts();
    protected final EventPorts ports = new EventPorts(memory);

    @Override
    public RegistrationOffers registrationOffers() {
        return ports.registrations;
    }

    @Override
    public Registrations registrations() {
        return ports.registrations;
    }

    @Override
    public WaitingRegistrations waitingRegistrations() {
        return ports.registrations;
    }

    @Override
    public EventRegistrations eventRegistrations() {
        return ports.registrations;
    }

    @Override
    public Seats seats() {
        return ports.seats;
    }

    @Override
    public AcademicEvents events() {
        return ports.events;
    }

    @Override
    public Organizations organizations() {
        return memory.organizations;
    }

    @Override
    public Accounts accounts() {
        return memory.accounts;
    }

    @Override
    public UnitOfWork work() {
        return memory.work;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
