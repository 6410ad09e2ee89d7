package org.caravanserai.web.webhooks;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A new secret on its way to the page that follows the form: it is shown there once and never again. */
record WebhookSecret(UUID webhook, String secret) implements Serializable {

    private static final String NAME = "caravanserai.webhookSecret";

    static void keep(UUID webhook, String secret) {
        Faces.setSessionAttribute(NAME, new WebhookSecret(webhook, secret));
    }

    static @Nullable String take(UUID webhook) {
        WebhookSecret kept = Faces.removeSessionAttribute(NAME);
        return kept != null && kept.webhook.equals(webhook) ? kept.secret : null;
    }
}
