package org.caravanserai.domain.cooperation.project;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.cooperation.registry.MemoryRegistry;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryProjectWorkTest implements ProjectWorkContract {

    private final MemoryPorts memory = new MemoryPorts();
    private final MemoryRegistry registry = new MemoryRegistry();
    private final MemoryWork work = new MemoryWork(registry);

    MemoryProjectWorkTest() {
        memory.include(registry.entries);
        memory.include(work.milestones);
        memory.include(work.results);
    }

    @Override
    public ProjectWork work() {
        return work;
    }

    @Override
    public Registry registry() {
        return registry;
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
