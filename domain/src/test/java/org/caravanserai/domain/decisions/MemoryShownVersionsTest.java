package org.caravanserai.domain.decisions;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryShownVersionsTest implements ShownVersionsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public ShownVersions versions() {
        return memory.shownVersions;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
