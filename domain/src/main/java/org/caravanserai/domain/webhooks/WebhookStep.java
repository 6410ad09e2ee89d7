package org.caravanserai.domain.webhooks;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a webhook. */
public enum WebhookStep implements Step<WebhookState> {
    CHANGE,
    /** Send an event that says nothing. */
    TEST,
    /** Use it again after it was disabled. */
    RESUME,
    RENEW_SECRET,
    DELETE;

    @Override
    public Optional<Refused> refusal(WebhookState state) {
        return switch (this) {
            case TEST ->
                state == WebhookState.ACTIVE
                        ? Optional.empty()
                        : Optional.of(new Refused(Webhook.REFUSAL, state.name(), WebhookState.ACTIVE.name()));
            case RESUME -> state.refusal(WebhookState.ACTIVE, Webhook.REFUSAL);
            case CHANGE, RENEW_SECRET, DELETE -> Optional.empty();
        };
    }
}
