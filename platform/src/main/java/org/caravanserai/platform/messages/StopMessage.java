package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.domain.messages.PlaceMessages;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Stops a message: what has not gone out is taken back, and nobody who joins later gets it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class StopMessage {

    private final OwnMessages own;
    private final PlaceMessages messages;
    private final History history;

    @Inject
    StopMessage(OwnMessages own, PlaceMessages messages, History history) {
        this.own = own;
        this.messages = messages;
        this.history = history;
    }

    /** @return from how many people it was taken back */
    public int execute(MessageAddress address, UUID id) {
        var message = own.lock(own.place(address), id);
        return history.step(message, MessageAction.STOPPED, null, () -> {
            message.stop();
            return messages.stop(id);
        });
    }
}
