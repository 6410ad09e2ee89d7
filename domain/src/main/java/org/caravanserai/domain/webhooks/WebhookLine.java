package org.caravanserai.domain.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook in a list.
 *
 * @param waiting deliveries on their way
 * @param failed deliveries that were given up
 * @param deliveredAt when something reached it last
 */
public record WebhookLine(
        UUID id,
        String address,
        List<String> events,
        WebhookState state,
        Instant createdAt,
        @Nullable Instant failingSince,
        @Nullable Instant disabledAt,
        long waiting,
        long failed,
        @Nullable Instant deliveredAt) {}
