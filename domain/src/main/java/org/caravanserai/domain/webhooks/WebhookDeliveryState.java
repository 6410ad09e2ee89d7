package org.caravanserai.domain.webhooks;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** State of one delivery. */
public enum WebhookDeliveryState implements LifecycleState<WebhookDeliveryState> {
    /** Waits for its time. */
    PENDING,
    /** Some node has it in hand, for as long as its lease runs. */
    SENDING,
    /** The address has accepted it. */
    DELIVERED,
    /** Given up. */
    FAILED;

    @Override
    public Set<WebhookDeliveryState> next() {
        return switch (this) {
            case PENDING -> Set.of(SENDING);
            case SENDING -> Set.of(SENDING, PENDING, DELIVERED, FAILED);
            case DELIVERED, FAILED -> Set.of(PENDING);
        };
    }
}
