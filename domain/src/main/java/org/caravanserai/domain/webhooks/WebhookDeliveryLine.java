package org.caravanserai.domain.webhooks;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in a list.
 *
 * @param type the {@link FactType#code}
 * @param status of the last answer
 * @param answer the beginning of it
 * @param error why it did not arrive
 */
public record WebhookDeliveryLine(
        UUID id,
        String type,
        String body,
        WebhookDeliveryState state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable Integer status,
        @Nullable String answer,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant endedAt) {

    public Set<WebhookDeliveryStep> possible() {
        return Step.possible(WebhookDeliveryStep.class, state);
    }

    public boolean can(WebhookDeliveryStep step) {
        return possible().contains(step);
    }
}
