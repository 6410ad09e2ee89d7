package org.caravanserai.domain.messages;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a message did not reach.
 *
 * @param state whether it could not be sent or came back
 * @param reason what the mail server said
 */
public record FailedDelivery(
        String name,
        String address,
        DeliveryState state,
        @Nullable String reason) {}
