package org.caravanserai.domain.accounts;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemorySignInsTest implements SignInsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public SignIns signIns() {
        return memory.signIns;
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
