package org.caravanserai.platform.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.platform.access.OwnTransaction;

/** Records each attempt in a transaction of its own; holds no connection while an email is being sent. */
@OwnTransaction
class Delivery {

    private final OutboxMessages outbox;
    private final EmailStops stops;
    private final Clock clock;

    @Inject
    Delivery(OutboxMessages outbox, EmailStops stops, Clock clock) {
        this.outbox = outbox;
        this.stops = stops;
        this.clock = clock;
    }

    /** Leases emails; they are this node's until their lease runs out. */
    List<OutboxMessage> claim(int limit) {
        var now = clock.instant();
        var due = outbox.lockDue(limit, now);
        due.forEach(message -> message.claim(now));
        return due;
    }

    /** See {@link EmailStops#keyFor}. */
    Optional<String> stopKey(OutboxMessage message) {
        return stops.keyFor(message);
    }

    /** See {@link OutboxMessages#forgetSettled}. */
    int forgetSettled(Instant before, int limit) {
        return outbox.forgetSettled(before, limit);
    }

    /** See {@link OutboxMessages#forgetSecrets}. */
    int forgetSecrets(Instant givenUpBefore) {
        return outbox.forgetSecrets(givenUpBefore);
    }

    void sent(OutboxMessage inHand) {
        settle(inHand, message -> message.sent(clock.instant()));
    }

    void failed(OutboxMessage inHand, JakartaMailTransport.Failure failure) {
        settle(inHand, message -> {
            if (failure.forGood()) {
                message.refused(failure.reason(), clock.instant());
            } else {
                message.failed(failure.reason(), clock.instant());
            }
        });
    }

    void postponed(OutboxMessage inHand, String reason) {
        settle(inHand, message -> message.postponed(reason, clock.instant()));
    }

    /** An expired lease may belong to another node now, which the number of the attempt shows. */
    private void settle(OutboxMessage inHand, Consumer<OutboxMessage> outcome) {
        UUID id = inHand.id();
        outbox.find(id)
                .filter(message -> message.state() == MailState.SENDING && message.attempts() == inHand.attempts())
                .ifPresent(outcome);
    }
}
