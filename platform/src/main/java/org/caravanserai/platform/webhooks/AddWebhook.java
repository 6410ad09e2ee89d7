package org.caravanserai.platform.webhooks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.domain.webhooks.WebhookBoard;
import org.caravanserai.domain.webhooks.Webhooks;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Has another system told of facts: of those that concern an organization, or of all of the instance. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class AddWebhook {

    private final WebhookOwners owners;
    private final WebhookChecks checks;
    private final WebhookSecrets secrets;
    private final WebhookBoard board;
    private final Webhooks webhooks;
    private final Settings settings;
    private final History history;
    private final Clock clock;

    @Inject
    AddWebhook(
            WebhookOwners owners,
            WebhookChecks checks,
            WebhookSecrets secrets,
            WebhookBoard board,
            Webhooks webhooks,
            Settings settings,
            History history,
            Clock clock) {
        this.owners = owners;
        this.checks = checks;
        this.secrets = secrets;
        this.board = board;
        this.webhooks = webhooks;
        this.settings = settings;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What was made.
     *
     * @param secret by which deliveries are verified; told this once
     */
    public record Added(UUID id, String secret) {}

    /**
     * @param slug of an organization; null for the instance
     * @throws Refused {@code webhooks-too-many}
     */
    public Added execute(@Nullable Slug slug, WebhookDraft draft) {
        var owner = owners.own(slug);
        var address = checks.checked(draft, owner);
        var most = settings.number(Setting.WEBHOOKS_MOST);
        if (board.count(owner.organization()) >= most) {
            throw new Refused("webhooks-too-many", most);
        }
        var secret = secrets.make();
        var webhook =
                new Webhook(owner.organization(), address, draft.events(), secrets.encrypted(secret), clock.instant());
        webhooks.add(webhook);
        history.record(webhook.id(), WebhookAction.ADDED, null, webhook.state(), address.toString());
        return new Added(webhook.id(), WebhookSignature.written(secret));
    }
}
