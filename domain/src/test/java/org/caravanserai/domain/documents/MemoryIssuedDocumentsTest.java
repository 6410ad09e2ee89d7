package org.caravanserai.domain.documents;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryIssuedDocumentsTest implements IssuedDocumentsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public IssuedDocuments documents() {
        return memory.issuedDocuments;
    }

    @Override
    public int lookups(UUID id, LocalDate day) {
        return memory.issuedDocuments.lookups(id, day);
    }

    @Override
    public Organizations organizations() {
        return memory.organizations;
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
