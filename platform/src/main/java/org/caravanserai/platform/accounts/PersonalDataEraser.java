package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.PersonalTraces;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.shared.PersonIdentity;

/** Erases personal data outside the account itself, whoever entered it. */
@ApplicationScoped
class PersonalDataEraser {

    private final HistoryEntries history;
    private final OutboxMessages outbox;
    private final PersonalTraces others;

    @Inject
    PersonalDataEraser(HistoryEntries history, OutboxMessages outbox, PersonalTraces others) {
        this.history = history;
        this.outbox = outbox;
        this.others = others;
    }

    void erase(PersonIdentity person) {
        history.forget(person);
        outbox.forget(person);
        others.erase(person);
    }
}
