package org.caravanserai.domain.messages;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a message. */
public enum MessageState implements LifecycleState<MessageState> {
    /** It is being written. */
    DRAFT,
    /** It goes out at its time. */
    SCHEDULED,
    /** Its emails are in the outbox; those who join later get it until its date. */
    SENT,
    /** No more of its emails go out. */
    STOPPED;

    @Override
    public Set<MessageState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SCHEDULED, SENT);
            case SCHEDULED -> Set.of(SENT, STOPPED);
            case SENT -> Set.of(STOPPED);
            case STOPPED -> Set.of();
        };
    }
}
