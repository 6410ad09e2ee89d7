package org.caravanserai.domain.webhooks;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a delivery of a webhook. */
public enum WebhookDeliveryStep implements Step<WebhookDeliveryState> {
    /** Send it once more, or without waiting for the next attempt. */
    REPEAT;

    @Override
    public Optional<Refused> refusal(WebhookDeliveryState state) {
        return state == WebhookDeliveryState.SENDING ? Optional.of(new Refused(Webhook.REFUSAL)) : Optional.empty();
    }
}
