package org.caravanserai.domain.events.listing;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemorySearchRebuildsTest implements SearchRebuildsContract {

    private final MemoryPorts memory = new MemoryPorts();
    private final MemorySearchRebuilds rebuilds = new MemorySearchRebuilds();

    @Override
    public SearchRebuilds rebuilds() {
        return rebuilds;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
