package org.caravanserai.domain.cooperation.changes;

import java.util.concurrent.Callable;
import org.caravanserai.domain.cooperation.registry.MemoryRegistry;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryEntryChangesTest implements EntryChangesContract {

    private final MemoryPorts memory = new MemoryPorts();
    private final MemoryRegistry registry = new MemoryRegistry();
    private final MemoryEntryChanges changes = new MemoryEntryChanges();

    MemoryEntryChangesTest() {
        memory.include(registry.entries);
        memory.include(changes.kept);
    }

    @Override
    public EntryChanges changes() {
        return changes;
    }

    @Override
    public Registry registry() {
        return registry;
    }

    @Override
    public HistoryEntries history() {
        return memory.history;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
