package org.caravanserai.domain.settings;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryStoredSettingsTest implements StoredSettingsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public StoredSettings settings() {
        return memory.settings;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
