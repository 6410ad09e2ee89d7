package org.caravanserai.domain.cooperation.recognition;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryTransaction;

class MemoryDegreeAuthoritiesTest implements DegreeAuthoritiesContract {

    private final MemoryDegreeAuthorities authorities = new MemoryDegreeAuthorities();
    private final MemoryTransaction transaction = new MemoryTransaction();

    @Override
    public DegreeAuthorities authorities() {
        return authorities;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return transaction.run(work);
    }
}
