package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.domain.messages.MessageStep;
import org.caravanserai.domain.messages.PlaceMessages;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Deletes a message that was not sent off. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DeleteMessage {

    private final OwnMessages own;
    private final PlaceMessages messages;
    private final History history;

    @Inject
    DeleteMessage(OwnMessages own, PlaceMessages messages, History history) {
        this.own = own;
        this.messages = messages;
        this.history = history;
    }

    public void execute(MessageAddress address, UUID id) {
        var message = own.lock(own.place(address), id);
        message.require(MessageStep.DELETE);
        messages.remove(message);
        history.record(id, MessageAction.DELETED, null);
    }
}
