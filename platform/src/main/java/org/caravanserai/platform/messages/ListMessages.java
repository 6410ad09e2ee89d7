package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.MessageBoard;
import org.caravanserai.domain.messages.MessageLine;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What was written from a place of the caller. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMessages {

    private final OwnMessages own;
    private final MessageBoard board;
    private final MessageSending sending;

    @Inject
    ListMessages(OwnMessages own, MessageBoard board, MessageSending sending) {
        this.own = own;
        this.board = board;
        this.sending = sending;
    }

    /**
     * @param left how many more messages may be sent today
     */
    public record Answer(AudienceKind kind, MessagePlace place, Page<MessageLine> messages, long left) {}

    public Answer execute(MessageAddress address, PageRequest request) {
        var found = own.place(address);
        return new Answer(
                found.kind(),
                found.place(),
                board.of(found.place().id(), request),
                sending.left(found.place().id()));
    }
}
