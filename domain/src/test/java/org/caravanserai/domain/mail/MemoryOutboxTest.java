package org.caravanserai.domain.mail;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryOutboxTest implements OutboxContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public Outbox outbox() {
        return memory.outbox;
    }

    @Override
    public OutboxMessages messages() {
        return memory.outbox;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
