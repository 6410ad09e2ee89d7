package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.domain.messages.MessageStep;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Sends a message off: its emails lie in the outbox at once, or at the time that it names. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class SendMessage {

    private final OwnMessages own;
    private final MessageSending sending;
    private final History history;
    private final Clock clock;

    @Inject
    SendMessage(OwnMessages own, MessageSending sending, History history, Clock clock) {
        this.own = own;
        this.sending = sending;
        this.history = history;
        this.clock = clock;
    }

    /** @return how many people get it now; 0 when it goes out later */
    public int execute(MessageAddress address, UUID id) {
        var message = own.lock(own.place(address), id);
        message.require(MessageStep.SEND);
        sending.requireLeft(message.placeId());
        if (message.timing().sendAt() != null) {
            history.step(message, MessageAction.SCHEDULED, null, () -> message.schedule(clock.instant()));
            return 0;
        }
        int people = sending.reach(message);
        history.step(message, MessageAction.SENT, Integer.toString(people), () -> message.sent(clock.instant()));
        return people;
    }
}
