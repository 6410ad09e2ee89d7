package org.caravanserai.platform.webhooks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Signs with another secret; for a day with the one before, too. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class RenewWebhookSecret {

    private final WebhookOwners owners;
    private final WebhookSecrets secrets;
    private final History history;
    private final Clock clock;

    @Inject
    RenewWebhookSecret(WebhookOwners owners, WebhookSecrets secrets, History history, Clock clock) {
        this.owners = owners;
        this.secrets = secrets;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param slug of an organization; null for the instance
     * @return the secret, told this once
     */
    public String execute(@Nullable Slug slug, UUID id) {
        var webhook = owners.lock(slug, id);
        var secret = secrets.make();
        webhook.renewSecret(secrets.encrypted(secret), clock.instant());
        history.record(id, WebhookAction.SECRET_RENEWED, null);
        return WebhookSignature.written(secret);
    }
}
