package org.caravanserai.domain.accounts;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemorySignInFailuresTest implements SignInFailuresContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public SignInFailures failures() {
        return memory.signInFailures;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
