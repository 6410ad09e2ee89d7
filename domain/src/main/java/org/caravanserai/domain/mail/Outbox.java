package org.caravanserai.domain.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.caravanserai.domain.shared.EmailAddress;

/** Stores emails in the transaction of the change that causes them, so that both happen or neither does. */
public interface Outbox {

    /**
     * One insert, sent to the database with the transaction's other inserts.
     *
     * @throws org.caravanserai.domain.shared.Conflict at commit, when there is an email with that key already
     */
    void put(MailMessage message);

    /**
     * Many emails with few statements: news for everybody who signed up. Keys that exist already are left as they are.
     *
     * @return how many emails are new
     */
    int putAll(Collection<MailMessage> messages);

    /** How many emails of these kinds were put for this address since then, whatever became of them. */
    int count(EmailAddress recipient, Set<? extends MailTemplate> templates, Instant since);
}
