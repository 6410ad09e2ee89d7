package org.caravanserai.domain.imports;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryTableGroupsTest implements TableGroupsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public TableGroups groups() {
        return memory.tableGroups;
    }

    @Override
    public ImportChanges changes() {
        return memory.importChanges;
    }

    @Override
    public NewImports imports() {
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
