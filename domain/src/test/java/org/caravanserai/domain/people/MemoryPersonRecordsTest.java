package org.caravanserai.domain.people;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryPersonRecordsTest implements PersonRecordsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public PersonRecords records() {
        return memory.personRecords;
    }

    @Override
    public Accounts accounts() {
        return memory.accounts;
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
