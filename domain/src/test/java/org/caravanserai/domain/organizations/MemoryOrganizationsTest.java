package org.caravanserai.domain.organizations;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryOrganizationsTest implements OrganizationsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public Organizations organizations() {
        return memory.organizations;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
