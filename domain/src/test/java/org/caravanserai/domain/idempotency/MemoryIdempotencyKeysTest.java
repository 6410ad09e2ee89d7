package org.caravanserai.domain.idempotency;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryIdempotencyKeysTest implements IdempotencyKeysContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public IdempotencyKeys keys() {
        return memory.idempotencyKeys;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
