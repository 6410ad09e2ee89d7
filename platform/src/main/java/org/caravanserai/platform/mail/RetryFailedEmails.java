package org.caravanserai.platform.mail;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.EmailsQueued;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Tries all failed emails again, for after a mail server was set wrongly. */
@UseCase
@Requires(Permission.READ_OUTBOX)
public class RetryFailedEmails {

    private final OutboxMessages outbox;
    private final Event<EmailsQueued> put;
    private final Clock clock;

    @Inject
    public RetryFailedEmails(OutboxMessages outbox, Event<EmailsQueued> put, Clock clock) {
        this.outbox = outbox;
        this.put = put;
        this.clock = clock;
    }

    /**
     * @return how many there were
     */
    public int execute() {
        int count = outbox.retryFailed(clock.instant());
        put.fire(new EmailsQueued());
        return count;
    }
}
