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

/** Another address, or other facts. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class ChangeWebhook {

    private final WebhookOwners owners;
    private final WebhookChecks checks;
    private final History history;

    @Inject
    ChangeWebhook(WebhookOwners owners, WebhookChecks checks, History history) {
        this.owners = owners;
        this.checks = checks;
        this.history = history;
    }

    /**
     * @param slug of an organization; null for the instance
     */
    public void execute(@Nullable Slug slug, UUID id, WebhookDraft draft) {
        var webhook = owners.lock(slug, id);
        var address = checks.checked(draft, owners.own(slug));
        webhook.change(address, draft.events());
        history.record(id, WebhookAction.CHANGED, address.toString());
    }
}
