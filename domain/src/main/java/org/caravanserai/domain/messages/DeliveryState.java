package org.caravanserai.domain.messages;

/** What became of a message on its way to one recipient: a copy of what the outbox says. */
public enum DeliveryState {
    PENDING,
    SENT,
    FAILED,
    /** Told on the platform alone, as the recipient wishes. */
    UNWANTED,
    STOPPED
}
