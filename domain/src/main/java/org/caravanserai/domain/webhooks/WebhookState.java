package org.caravanserai.domain.webhooks;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** State of a webhook. */
public enum WebhookState implements LifecycleState<WebhookState> {
    ACTIVE,
    /** Its address has failed for too long, or has said that it is gone. */
    DISABLED;

    @Override
    public Set<WebhookState> next() {
        return this == ACTIVE ? Set.of(DISABLED) : Set.of(ACTIVE);
    }
}
