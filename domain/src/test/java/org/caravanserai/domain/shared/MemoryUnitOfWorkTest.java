package org.caravanserai.domain.shared;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryUnitOfWorkTest implements UnitOfWorkContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public UnitOfWork work() {
        return memory.work;
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
