package org.caravanserai.domain.searches;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.testing.MemoryPorts;

class MemorySavedSearchesTest implements SavedSearchesContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public SavedSearches searches() {
        return memory.savedSearches;
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
