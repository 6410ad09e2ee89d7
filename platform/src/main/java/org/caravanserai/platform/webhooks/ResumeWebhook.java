package org.caravanserai.platform.webhooks;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Uses a webhook again that was disabled; what has waited is delivered first. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class ResumeWebhook {

    private final WebhookOwners owners;
    private final WebhookQueue queue;
    private final History history;

    @Inject
    ResumeWebhook(WebhookOwners owners, WebhookQueue queue, History history) {
        this.owners = owners;
        this.queue = queue;
        this.history = history;
    }

    /**
     * @param slug of an organization; null for the instance
     * @throws org.caravanserai.domain.shared.Refused {@code webhooks-not-in-that-state} unless it was disabled
     */
    public void execute(@Nullable Slug slug, UUID id) {
        var webhook = owners.lock(slug, id);
        history.step(webhook, WebhookAction.RESUMED, null, webhook::resume);
        queue.wake();
    }
}
