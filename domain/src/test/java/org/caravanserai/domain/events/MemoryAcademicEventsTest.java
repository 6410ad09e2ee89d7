package org.caravanserai.domain.events;

import java.util.concurrent.Callable;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryAcademicEventsTest implements AcademicEventsContract {

    private final MemoryPorts memory = new MemoryPorts();
    private final EventPorts ports = new EventPorts(memory);

    @Override
    public AcademicEvents events() {
        return ports.events;
    }

    @Override
    public EventSeriesRepository series() {
        return ports.series;
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
