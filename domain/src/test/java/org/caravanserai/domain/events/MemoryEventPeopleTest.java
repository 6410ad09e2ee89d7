package org.caravanserai.domain.events;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryEventPeopleTest implements EventPeopleContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public EventPeople people() {
        return new MemoryEventPeople(memory);
    }

    @Override
    public Organizations organizations() {
        return memory.organizations;
    }

    @Override
    public Memberships memberships() {
        return memory.memberships;
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
