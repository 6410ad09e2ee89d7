package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.domain.messages.PlaceMessage;
import org.caravanserai.domain.messages.PlaceMessages;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Writes a message, which goes to nobody yet. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WriteMessage {

    private final OwnMessages own;
    private final PlaceMessages messages;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    WriteMessage(OwnMessages own, PlaceMessages messages, History history, CurrentCaller caller, Clock clock) {
        this.own = own;
        this.messages = messages;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    public UUID execute(MessageAddress address, MessageDraft draft) {
        var found = own.place(address);
        var message = new PlaceMessage(
                found.kind(),
                found.place(),
                draft.filter(),
                draft.words(),
                draft.timing(caller.get().timeZone()),
                caller.account(),
                clock.instant());
        messages.add(message);
        history.record(message.id(), MessageAction.WRITTEN, null, message.state(), null);
        return message.id();
    }
}
