package org.caravanserai.domain.messages;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a message. */
public enum MessageStep implements Step<MessageState> {
    EDIT,
    /** Send it off, now or at the time that it names. */
    SEND,
    /** Send it to oneself alone. */
    TEST,
    /** Read it as one of its recipients will. */
    PREVIEW,
    /** Take back what has not gone out. */
    STOP,
    DELETE;

    @Override
    public Optional<Refused> refusal(MessageState state) {
        return switch (this) {
            case EDIT, SEND, DELETE -> only(state == MessageState.DRAFT, state, MessageState.DRAFT);
            case TEST, PREVIEW ->
                only(state == MessageState.DRAFT || state == MessageState.SCHEDULED, state, MessageState.DRAFT);
            case STOP -> state.refusal(MessageState.STOPPED, PlaceMessage.REFUSAL);
        };
    }

    private static Optional<Refused> only(boolean allowed, MessageState state, MessageState needed) {
        return allowed ? Optional.empty() : Optional.of(new Refused(PlaceMessage.REFUSAL, state.name(), needed.name()));
    }
}
