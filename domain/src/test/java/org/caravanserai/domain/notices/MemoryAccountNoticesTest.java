package org.caravanserai.domain.notices;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryAccountNoticesTest implements AccountNoticesContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public AccountNotices notices() {
        return memory.notices;
    }

    @Override
    public Outbox outbox() {
        return memory.outbox;
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
