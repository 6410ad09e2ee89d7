package org.caravanserai.persistence.mail;

import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.OutboxContract;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.persistence.testing.PostgresTest;

class OutboxContractIT extends PostgresTest implements OutboxContract {

    @Override
    public Outbox outbox() {
        return repository(Outbox.class);
    }

    @Override
    public OutboxMessages messages() {
        return repository(OutboxMessages.class);
    }
}
