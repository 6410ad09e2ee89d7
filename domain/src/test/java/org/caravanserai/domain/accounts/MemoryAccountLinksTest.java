package org.caravanserai.domain.accounts;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryAccountLinksTest implements AccountLinksContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public AccountLinks links() {
        return memory.links;
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
