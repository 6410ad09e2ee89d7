package org.caravanserai.domain.events.notices;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventPorts;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryEventNoticesTest implements EventNoticesContract {

    private final MemoryPorts memory = new MemoryPorts();
    private final EventPorts ports = new EventPorts(memory);

    @Override
    public EventNotices notices() {
        return ports.notices;
    }

    @Override
    public List<UUID> readBy(UUID registration) {
        return ports.notices.readBy(registration);
    }

    @Override
    public Registrations registrations() {
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
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
