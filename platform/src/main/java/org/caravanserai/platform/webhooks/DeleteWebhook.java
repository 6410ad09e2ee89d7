package org.caravanserai.platform.webhooks;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.domain.webhooks.Webhooks;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Ends a webhook; what was delivered to it is forgotten. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class DeleteWebhook {

    private final WebhookOwners owners;
    private final Webhooks webhooks;
    private final History history;

    @Inject
    DeleteWebhook(WebhookOwners owners, Webhooks webhooks, History history) {
        this.owners = owners;
        this.webhooks = webhooks;
        this.history = history;
    }

    /**
     * @param slug of an organization; null for the instance
     */
    public void execute(@Nullable Slug slug, UUID id) {
        var webhook = owners.lock(slug, id);
        history.record(
                id,
                WebhookAction.DELETED,
                webhook.state(),
                null,
                webhook.address().toString());
        webhooks.remove(webhook);
    }
}
