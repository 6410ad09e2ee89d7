package org.caravanserai.domain.messages;

import java.util.concurrent.Callable;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryPlaceMessagesTest implements PlaceMessagesContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public PlaceMessages messages() {
        return memory.messages;
    }

    @Override
    public Outbox outbox() {
        return memory.outbox;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
