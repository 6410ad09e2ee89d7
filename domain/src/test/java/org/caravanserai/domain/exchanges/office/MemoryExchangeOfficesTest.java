package org.caravanserai.domain.exchanges.office;

import java.util.concurrent.Callable;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryExchangeOfficesTest implements ExchangeOfficesContract {

    private final MemoryPorts memory = new MemoryPorts();
    private final MemoryExchangeOffices offices = new MemoryExchangeOffices();

    MemoryExchangeOfficesTest() {
        memory.include(offices.table);
    }

    @Override
    public ExchangeOffices offices() {
        return offices;
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
