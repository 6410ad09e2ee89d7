package org.caravanserai.domain.cooperation.registry;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryTransaction;

class MemoryRegistryTest implements RegistryContract {

    private final MemoryRegistry registry = new MemoryRegistry();
    private final MemoryTransaction transaction = new MemoryTransaction(registry.entries);

    @Override
    public Registry registry() {
        return registry;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return transaction.run(work);
    }
}
