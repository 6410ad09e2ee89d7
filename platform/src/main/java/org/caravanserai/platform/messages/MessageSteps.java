package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.domain.messages.MessageState;
import org.caravanserai.domain.messages.PlaceMessage;
import org.caravanserai.domain.messages.PlaceMessages;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.history.History;

/** What the job does for one message, each in a transaction of its own. */
@OwnTransaction
class MessageSteps {

    private final PlaceMessages messages;
    private final MessageSending sending;
    private final History history;
    private final Clock clock;

    @Inject
    MessageSteps(PlaceMessages messages, MessageSending sending, History history, Clock clock) {
        this.messages = messages;
        this.sending = sending;
        this.history = history;
        this.clock = clock;
    }

    List<UUID> due(int most) {
        return messages.due(clock.instant(), most);
    }

    /** Sends what was planned for this time, and what goes to those who join. */
    void send(UUID id) {
        messages.lock(id).ifPresent(this::send);
    }

    private void send(PlaceMessage message) {
        if (message.state() == MessageState.SCHEDULED) {
            int people = sending.reach(message);
            history.step(message, MessageAction.SENT, Integer.toString(people), () -> message.sent(clock.instant()));
        } else if (message.isRepeated(clock.instant())) {
            sending.reach(message);
        }
    }
}
