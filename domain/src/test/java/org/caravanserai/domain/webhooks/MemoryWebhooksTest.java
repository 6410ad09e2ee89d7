package org.caravanserai.domain.webhooks;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryWebhooksTest implements WebhooksContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public Webhooks webhooks() {
        return memory.webhooks;
    }

    @Override
    public UUID organization() {
        return Ids.next();
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
