package org.caravanserai.platform.mail;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.EmailAction;
import org.caravanserai.domain.mail.EmailsQueued;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Tries an email afresh that was given up. */
@UseCase
@Requires(Permission.READ_OUTBOX)
public class RetryEmail {

    private final OutboxMessages outbox;
    private final Event<EmailsQueued> put;
    private final History history;
    private final Clock clock;

    @Inject
    public RetryEmail(OutboxMessages outbox, Event<EmailsQueued> put, History history, Clock clock) {
        this.outbox = outbox;
        this.put = put;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such email
     * @throws org.caravanserai.domain.shared.Refused when it was not given up
     */
    public void execute(UUID id) {
        var email = outbox.find(id).orElseThrow(() -> new NotFound("not-found"));
        history.step(email, EmailAction.RETRIED, null, () -> email.retry(clock.instant()));
        put.fire(new EmailsQueued());
    }
}
