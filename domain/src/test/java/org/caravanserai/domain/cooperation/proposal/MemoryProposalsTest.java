package org.caravanserai.domain.cooperation.proposal;

import java.util.concurrent.Callable;
import org.caravanserai.domain.cooperation.registry.MemoryRegistry;
import org.caravanserai.domain.testing.MemoryTransaction;

class MemoryProposalsTest implements ProposalsContract {

    private final MemoryRegistry memory = new MemoryRegistry();
    private final MemoryTransaction transaction = new MemoryTransaction(memory.proposals);

    @Override
    public Proposals proposals() {
        return memory;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return transaction.run(work);
    }
}
