package org.caravanserai.domain.events.programme;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventPorts;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryProgrammesTest implements ProgrammesContract {

    private final MemoryPorts memory = new MemoryPorts();
    private final EventPorts ports = new EventPorts(memory);

    @Override
    public Programmes programmes() {
        return ports.programmes;
    }

    @Override
    public SessionStars stars() {
        return ports.programmes;
    }

    @Override
    public NamedSpeakers speakers() {
        return ports.speakers;
    }

    @Override
    public Accounts accounts() {
        return memory.accounts;
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
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
