package org.caravanserai.domain.mail;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryBouncedAddressesTest implements BouncedAddressesContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public BouncedAddresses addresses() {
        return memory.bouncedAddresses;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
