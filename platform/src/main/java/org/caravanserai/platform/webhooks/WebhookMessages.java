package org.caravanserai.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.webhooks.ToldFact;
import org.caravanserai.domain.webhooks.WaitingFact;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.WebhookDelivery;
import org.caravanserai.platform.config.Settings;

/** What is sent: the type of the fact, when it happened, and which thing it is about with its address in the API. */
@ApplicationScoped
class WebhookMessages {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String API = "/api/v1";

    /** Is told when somebody tries a webhook out. */
    static final String TEST = "webhook.tested";

    private final Settings settings;
    private final Clock clock;

    @Inject
    WebhookMessages(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    WebhookDelivery of(UUID webhook, WaitingFact fact, ToldFact told) {
        var data = JSON.createObjectBuilder();
        told.names().forEach(data::add);
        data.add("address", settings.address(API + told.path()));
        return new WebhookDelivery(
                webhook, fact.id(), fact.code(), body(fact.code(), fact.at(), data.build()), clock.instant());
    }

    WebhookDelivery test(Webhook webhook) {
        var data = JSON.createObjectBuilder()
                .add("webhook", webhook.id().toString())
                .build();
        return new WebhookDelivery(webhook.id(), null, TEST, body(TEST, clock.instant(), data), clock.instant());
    }

    private static String body(String type, Instant at, JsonObject data) {
        return JSON.createObjectBuilder()
                .add("type", type)
                .add("timestamp", at.toString())
                .add("data", data)
                .build()
                .toString();
    }
}
