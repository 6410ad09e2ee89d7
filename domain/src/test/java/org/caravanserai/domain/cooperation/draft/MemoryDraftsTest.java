package org.caravanserai.domain.cooperation.draft;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryTransaction;

class MemoryDraftsTest implements DraftsContract {

    private final MemoryDrafts memory = new MemoryDrafts();
    private final MemoryTransaction transaction = new MemoryTransaction(memory.drafts);

    @Override
    public Drafts drafts() {
        return memory;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return transaction.run(work);
    }
}
