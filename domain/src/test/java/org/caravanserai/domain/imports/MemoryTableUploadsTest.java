package org.caravanserai.domain.imports;

import java.util.concurrent.Callable;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryTableUploadsTest implements TableUploadsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public TableUploads uploads() {
        return memory.tableUploads;
    }

    @Override
    public TableMappings mappings() {
        return memory.tableMappings;
    }

    @Override
    public Organizations organizations() {
        return memory.organizations;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
