package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Changes a message that was not sent off. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EditMessage {

    private final OwnMessages own;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    EditMessage(OwnMessages own, History history, CurrentCaller caller, Clock clock) {
        this.own = own;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    public void execute(MessageAddress address, UUID id, MessageDraft draft) {
        var found = own.place(address);
        own.lock(found, id)
                .edit(
                        found.kind(),
                        found.place(),
                        draft.filter(),
                        draft.words(),
                        draft.timing(caller.get().timeZone()),
                        clock.instant());
        history.record(id, MessageAction.EDITED, null);
    }
}
