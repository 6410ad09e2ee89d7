package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.shared.EmailAddress;

/** What the house has written down of a person beside the account itself: a name in history, letters. */
@ApplicationScoped
class Traces {

    private HistoryEntries history;
    private OutboxMessages outbox;

    @Inject
    Traces(HistoryEntries history, OutboxMessages outbox) {
        this.history = history;
        this.outbox = outbox;
    }

    @SuppressWarnings("NullAway.Init")
    protected Traces() {}

    void erase(UUID account, EmailAddress address) {
        history.forgetName(account);
        outbox.forgetPerson(account, address);
    }
}
