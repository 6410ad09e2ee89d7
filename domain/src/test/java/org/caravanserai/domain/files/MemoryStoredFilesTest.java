package org.caravanserai.domain.files;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryStoredFilesTest implements StoredFilesContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public StoredFiles files() {
        return memory.storedFiles;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
