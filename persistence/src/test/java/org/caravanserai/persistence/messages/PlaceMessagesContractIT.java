package org.caravanserai.persistence.messages;

import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.messages.PlaceMessages;
import org.caravanserai.domain.messages.PlaceMessagesContract;
import org.caravanserai.persistence.testing.PostgresTest;

class PlaceMessagesContractIT extends PostgresTest implements PlaceMessagesContract {

    @Override
    public PlaceMessages messages() {
        return repository(PlaceMessages.class);
    }

    @Override
    public Outbox outbox() {
        return repository(Outbox.class);
    }
}
