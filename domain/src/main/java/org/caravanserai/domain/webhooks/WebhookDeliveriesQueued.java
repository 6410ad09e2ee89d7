package org.caravanserai.domain.webhooks;

/** Deliveries of webhooks wait to be sent. */
public record WebhookDeliveriesQueued() {}
