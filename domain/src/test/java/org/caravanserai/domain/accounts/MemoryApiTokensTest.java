package org.caravanserai.domain.accounts;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryApiTokensTest implements ApiTokensContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public ApiTokens tokens() {
        return memory.tokens;
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
