package org.caravanserai.domain.mail;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** Delivery state of an email. */
public enum MailState implements LifecycleState<MailState> {
    /** Waits for its time. */
    PENDING,
    /** Some node has it in hand, for as long as its lease runs. */
    SENDING,
    /** A mail server took it. */
    SENT,
    /** Given up; an administrator may try again. */
    FAILED,
    /** Not sent, because its recipient hears of such things otherwise: it was put like this. */
    UNWANTED;

    @Override
    public Set<MailState> next() {
        return switch (this) {
            case PENDING -> Set.of(SENDING);
            case SENDING -> Set.of(SENDING, PENDING, SENT, FAILED);
            case SENT, UNWANTED -> Set.of();
            case FAILED -> Set.of(PENDING);
        };
    }
}
