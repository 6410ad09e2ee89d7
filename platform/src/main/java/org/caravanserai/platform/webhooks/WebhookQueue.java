package org.caravanserai.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.caravanserai.domain.webhooks.WebhookDeliveriesQueued;

/** Says that something waits to be delivered; it is sent when the transaction has ended well. */
@ApplicationScoped
class WebhookQueue {

    private final Event<WebhookDeliveriesQueued> queued;

    @Inject
    WebhookQueue(Event<WebhookDeliveriesQueued> queued) {
        this.queued = queued;
    }

    void wake() {
        queued.fire(new WebhookDeliveriesQueued());
    }
}
