package org.caravanserai.platform.webhooks;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.domain.webhooks.WebhookStep;
import org.caravanserai.domain.webhooks.Webhooks;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Sends an event that says nothing, to see whether it arrives. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class TestWebhook {

    private final WebhookOwners owners;
    private final Webhooks webhooks;
    private final WebhookMessages messages;
    private final WebhookQueue queue;
    private final History history;

    @Inject
    TestWebhook(
            WebhookOwners owners, Webhooks webhooks, WebhookMessages messages, WebhookQueue queue, History history) {
        this.owners = owners;
        this.webhooks = webhooks;
        this.messages = messages;
        this.queue = queue;
        this.history = history;
    }

    /**
     * @param slug of an organization; null for the instance
     * @return the delivery
     * @throws Refused {@code webhooks-not-in-that-state} when it was disabled
     */
    public UUID execute(@Nullable Slug slug, UUID id) {
        var webhook = owners.find(slug, id);
        WebhookStep.TEST.require(webhook.state());
        var delivery = messages.test(webhook);
        webhooks.deliver(delivery);
        history.record(id, WebhookAction.TESTED, null);
        queue.wake();
        return delivery.id();
    }
}
