package org.caravanserai.domain.notices;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryEmailChoicesTest implements EmailChoicesContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public EmailChoices choices() {
        return memory.emailChoices;
    }

    @Override
    public Outbox outbox() {
        return memory.outbox;
    }

    @Override
    public OutboxMessages messages() {
        return memory.outbox;
    }

    @Override
    public AccountNotices notices() {
        return memory.notices;
    }

    @Override
    public BouncedAddresses bounced() {
        return memory.bouncedAddresses;
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
