package org.caravanserai.domain.imports;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryImportsTest implements ImportsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public NewImports newImports() {
        return memory.imports;
    }

    @Override
    public ImportWork importWork() {
        return memory.imports;
    }

    @Override
    public ImportProgress importProgress() {
        return memory.imports;
    }

    @Override
    public TableUploads uploads() {
        return memory.tableUploads;
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
