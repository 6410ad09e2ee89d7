package org.caravanserai.domain.cooperation.alliance;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.caravanserai.domain.cooperation.project.MemoryWork;
import org.caravanserai.domain.cooperation.registry.MemoryRegistry;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryActivitiesTest implements ActivitiesContract {

    private final MemoryPorts memory = new MemoryPorts();
    private final MemoryRegistry registry = new MemoryRegistry();
    private final MemoryWork work = new MemoryWork(registry);

    MemoryActivitiesTest() {
        memory.include(registry.entries);
        memory.include(work.activities);
    }

    @Override
    public Activities activities() {
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
    public AllianceActivity kept(UUID id) {
        return work.activities.first(each -> each.id().equals(id)).orElseThrow();
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
