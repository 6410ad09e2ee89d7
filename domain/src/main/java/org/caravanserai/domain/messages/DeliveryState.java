package org.caravanserai.domain.messages;

/** What became of a message on its way to one recipient: a copy of what the outbox says. */
public enum DeliveryState {
    PENDING,
    SENT,
    FAILED,
    /** A mail server took it, and it came back. */
    BOUNCED,
    /** Told on the platform alone, as the recipient wishes. */
    UNWANTED,
    STOPPED
}
