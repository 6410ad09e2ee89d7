package org.caravanserai.domain.history;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryHistoryEntriesTest implements HistoryEntriesContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public HistoryEntries history() {
        return memory.history;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
