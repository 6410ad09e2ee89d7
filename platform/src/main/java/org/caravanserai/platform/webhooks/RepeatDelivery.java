package org.caravanserai.platform.webhooks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.domain.webhooks.Webhooks;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Sends once more what was delivered or given up, or at once what waits for its next attempt. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class RepeatDelivery {

    private final WebhookOwners owners;
    private final Webhooks webhooks;
    private final WebhookQueue queue;
    private final History history;
    private final Clock clock;

    @Inject
    RepeatDelivery(WebhookOwners owners, Webhooks webhooks, WebhookQueue queue, History history, Clock clock) {
        this.owners = owners;
        this.webhooks = webhooks;
        this.queue = queue;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param slug of an organization; null for the instance
     * @throws org.caravanserai.domain.shared.Refused {@code webhooks-not-in-that-state} while it is being sent
     */
    public void execute(@Nullable Slug slug, UUID id, UUID deliveryId) {
        var webhook = owners.find(slug, id);
        var delivery = webhooks.delivery(deliveryId)
                .filter(found -> found.webhook().equals(webhook.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        delivery.repeat(clock.instant());
        history.record(id, WebhookAction.REPEATED, delivery.messageId());
        queue.wake();
    }
}
