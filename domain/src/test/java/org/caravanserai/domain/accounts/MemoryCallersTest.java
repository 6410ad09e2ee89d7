package org.caravanserai.domain.accounts;

import java.util.concurrent.Callable;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryCallersTest implements CallersContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public Callers callers() {
        return memory.callers;
    }

    @Override
    public Accounts accounts() {
        return memory.accounts;
    }

    @Override
    public ApiTokens tokens() {
        return memory.tokens;
    }

    @Override
    public Organizations organizations() {
        return memory.organizations;
    }

    @Override
    public Memberships memberships() {
        return memory.memberships;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
